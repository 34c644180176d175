import { scheduleRules } from "../../src/core/targets";
import type { Raw } from "../../src/tables/cells/raw";
import { planGrid } from "../../src/sheet/keep/planGrid";
import { rulesFromGrid } from "../../src/sheet/read";
import { planRules } from "../../src/sheet/tables";
import cases from "../cases/rule-rows.json";

const [header = [], ...shippedRows] = planGrid(planRules({ sample: false })).slice(1);

/** 判断规则 with a person's rows below the shipped ones. */
function gridWith(...rows: Readonly<Record<string, Raw>>[]): Raw[][] {
  const typed = rows.map((row) => header.map((name) => row[String(name)] ?? ""));
  return [[...header], ...shippedRows.map((row) => [...row]), ...typed];
}

const filled = { 名称: "本旗", 达标线: 0.9, 滞后线: 0.75 };

describe("rule sets that a person wrote", () => {
  test.each(cases.read)("a row with $cells", ({ cells, record }) => {
    const { records, unreadable } = rulesFromGrid(gridWith({ ...filled, ...cells }));
    expect(unreadable).toEqual([]);
    expect(records).toEqual([expect.objectContaining({ name: "本旗", ...record })]);
    expect(records[0]?.colours).toEqual(scheduleRules.colours);
  });

  test.each(cases.unreadable)("a row with $cells is listed with its place", (example) => {
    const { cells, column, reason } = example;
    const good = { ...filled, 名称: "另一套" };
    const reading = rulesFromGrid(gridWith({ ...filled, ...cells }, good));
    const fault = { row: 2, column, reason: expect.stringContaining(reason) as string };
    expect(reading.unreadable).toEqual([expect.objectContaining(fault)]);
    expect(reading.records.map(({ name }) => name)).toEqual(["另一套"]);
  });

  test("the second of two with one name is refused", () => {
    const twice = rulesFromGrid(gridWith(filled, { ...filled, 名称: "本 旗", 达标线: 1 }));
    expect(twice.records.map(({ thresholds }) => thresholds.onSchedule)).toEqual([0.9]);
    expect(twice.unreadable).toEqual([expect.objectContaining({ row: 3, column: "名称" })]);
  });

  test("what is written over a shipped row changes nothing", () => {
    const [schedule = []] = shippedRows;
    const changed = schedule.map((value) =>
      value === scheduleRules.thresholds.behind ? 0.1 : value,
    );
    expect(rulesFromGrid([[...header], changed])).toEqual({
      records: [],
      unreadable: [],
      doubtful: [],
    });
  });
});
