import { scheduleRules, shippedRuleSets } from "../../src/core/targets";
import type { Raw } from "../../src/tables/cells/raw";
import { planGrid } from "../../src/sheet/keep/planGrid";
import { readRules, rules } from "../../src/tables/rules";
import { planTable } from "../../src/sheet/tables";
import { shippedLedger } from "../functions/support/shippedLedger";
import cases from "../cases/rule-rows.json";

const plan = planTable(rules, shippedRuleSets, { ledger: shippedLedger(), sample: false });
const [header = [], ...shippedRows] = planGrid(plan).slice(1);

/** 判断规则 with a person's rows below the shipped ones. */
function gridWith(...rows: Readonly<Record<string, Raw>>[]): Raw[][] {
  const typed = rows.map((row) => header.map((name) => row[String(name)] ?? ""));
  return [[...header], ...shippedRows.map((row) => [...row]), ...typed];
}

const filled = { 名称: "本旗", 达标线: 0.9, 滞后线: 0.75 };

describe("rule sets that a person wrote", () => {
  test.each(cases.read)("a row with $cells", ({ cells, record }) => {
    const { records, unreadable } = readRules(gridWith({ ...filled, ...cells }));
    expect(unreadable).toEqual([]);
    expect(records).toEqual([expect.objectContaining({ name: "本旗", ...record })]);
    expect(records[0]?.colours).toEqual(scheduleRules.colours);
  });

  test.each(cases.unreadable)("a row with $cells is listed with its place", (example) => {
    const { cells, column, reason } = example;
    const good = { ...filled, 名称: "另一套" };
    const reading = readRules(gridWith({ ...filled, ...cells }, good));
    const fault = { row: 2, column, reason: expect.stringContaining(reason) as string };
    expect(reading.unreadable).toEqual([expect.objectContaining(fault)]);
    expect(reading.records.map(({ name }) => name)).toEqual(["另一套"]);
  });

  test("the second of two with one name is refused", () => {
    const twice = readRules(gridWith(filled, { ...filled, 名称: "本 旗", 达标线: 1 }));
    expect(twice.records.map(({ thresholds }) => thresholds.onSchedule)).toEqual([0.9]);
    expect(twice.unreadable).toEqual([expect.objectContaining({ row: 3, column: "名称" })]);
  });

  test("one of version 0.1.0, without the newer columns, takes the points of 序时", () => {
    const newer = ["百分点", "未定期限", "待补日期", "待补期末数"];
    const old = gridWith(filled).map((row) =>
      row.filter((_, column) => !newer.includes(String(header[column]))),
    );
    expect(readRules(old).records).toEqual([
      expect.objectContaining({ thresholds: { onSchedule: 0.9, behind: 0.75, points: 1 } }),
    ]);
  });

  test("what is written over a shipped row changes nothing", () => {
    const [schedule = []] = shippedRows;
    const changed = schedule.map((value) =>
      value === scheduleRules.thresholds.behind ? 0.1 : value,
    );
    expect(readRules([[...header], changed])).toEqual({
      records: [],
      unreadable: [],
      doubtful: [],
    });
  });
});
