import Ajv from "ajv";
import {
  judge,
  lenientRules,
  readRuleSet,
  scheduleRules,
  shippedRuleSets,
  type RuleSet,
} from "../../../src/core/targets";
import { outcomes } from "../../../src/core/model/enumerations";
import schema from "../../../assets/rules/rules.schema.json";
import rows from "../../cases/targets/rule-sets.json";
import faults from "../../cases/targets/rule-faults.json";
import { targetCase } from "./targetCaseFrom";

const fitsSchema = new Ajv().compile(schema);

describe("the same actual judged by both rule sets", () => {
  test.each(rows.cases.map((row) => [row.title, row] as const))("%s", (_title, row) => {
    const input = targetCase(rows.given, row.case);
    const verdicts = [scheduleRules, lenientRules].map((rules) => judge(input, rules));
    expect(verdicts.map((verdict) => verdict.word)).toEqual([row.schedule, row.lenient]);
    expect(verdicts[1]?.reason).toBe(row.lenientReason);
  });
});

describe("the shipped rule sets", () => {
  test.each(shippedRuleSets.map((rules) => [rules.name, rules] as const))(
    "%s fits the schema and is read",
    (_name, rules) => {
      expect(fitsSchema(rules)).toBe(true);
      expect(readRuleSet(rules)).toEqual({ ok: true, value: rules });
    },
  );

  test("the default comes first", () => {
    expect(shippedRuleSets.map((rules) => rules.name)).toEqual(["序时", "从宽"]);
  });
});

describe("a rule set with a fault is refused", () => {
  test.each(faults.map((row) => [row.title, row] as const))("%s", (_title, row) => {
    const changed: unknown = row.whole ?? { ...scheduleRules, ...row.change };
    const result = readRuleSet(changed);
    expect(result.ok ? "" : `${result.error} ${result.message}`).toBe(
      `#VALUE! 规则集不可用：${row.fault}。`,
    );
    expect(fitsSchema(changed)).toBe(row.fitsSchema ?? false);
  });
});

test("words of a user's rule set replace the standard ones", () => {
  const rules: RuleSet = { ...scheduleRules, id: "own", name: "本旗", words: { behind: "偏慢" } };
  expect(readRuleSet(rules).ok).toBe(true);
  expect(fitsSchema(rules)).toBe(true);
  const input = targetCase(rows.given, { target: 100, actual: 46 });
  expect(judge(input, rules)).toMatchObject({ outcome: "behind", word: "偏慢" });
});

test("the schema names the outcomes that the code knows", () => {
  expect(Object.keys(schema.properties.colours.properties)).toEqual(Object.keys(outcomes));
  expect(Object.keys(schema.properties.words.properties)).toEqual(Object.keys(outcomes));
});
