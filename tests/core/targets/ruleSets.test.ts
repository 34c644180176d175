import Ajv from "ajv";
import {
  findRuleSet,
  judge,
  lenientRules,
  ownRuleSet,
  scheduleRules,
  shippedRuleSets,
} from "../../../src/core/targets";
import { outcomes } from "../../../src/core/model/enumerations";
import schema from "../../../assets/rules/rules.schema.json";
import rows from "../../cases/targets/rule-sets.json";
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
    "%s fits the schema, its thresholds in order",
    (_name, rules) => {
      expect(fitsSchema(rules)).toBe(true);
      expect(rules.thresholds.behind).toBeLessThanOrEqual(rules.thresholds.onSchedule);
    },
  );

  test("the default comes first", () => {
    expect(shippedRuleSets.map((rules) => rules.name)).toEqual(["序时", "从宽"]);
  });
});

test("a workbook's own rule set has its own words and the colours that all have", () => {
  const rules = ownRuleSet("本旗", { onSchedule: 1, behind: 0.9, points: 1 }, { behind: "偏慢" });
  expect(rules.colours).toEqual(scheduleRules.colours);
  const input = targetCase(rows.given, { target: 100, actual: 46 });
  expect(judge(input, rules)).toMatchObject({ outcome: "behind", word: "偏慢" });
});

describe("a rule set is found by its name or id, however it is typed", () => {
  const own = ownRuleSet("A类（2024）", { onSchedule: 0.95, behind: 0.8, points: 1 }, {});
  const ruleSets = [...shippedRuleSets, own];
  test.each([
    ["序时", "序时"],
    [" Schedule ", "序时"],
    ["lenient", "从宽"],
    ["a类(2024)", "A类（2024）"],
  ])("%s", (text, name) => {
    const found = findRuleSet(text, ruleSets);
    expect(found.ok && found.value.name).toBe(name);
  });

  test("an unknown one is refused with all that there are", () => {
    expect(findRuleSet(" 随便 ", ruleSets)).toEqual({
      ok: false,
      error: "#VALUE!",
      message: "没有名为“随便”的判断规则，可用：序时、从宽、A类（2024）。",
    });
  });
});

test("the schema names the outcomes that the code knows", () => {
  expect(Object.keys(schema.properties.colours.properties)).toEqual(Object.keys(outcomes));
  expect(Object.keys(schema.properties.words.properties)).toEqual(Object.keys(outcomes));
});
