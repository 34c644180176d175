import type { Observation } from "../../src/core/model/dataset";
import { planGrid } from "../../src/sheet/keep/planGrid";
import { planTable } from "../../src/sheet/tables";
import { facts, type FactHeading } from "../../src/tables/facts";
import { readFacts } from "../../src/tables/readFacts";
import type { Raw } from "../../src/tables/cells/raw";
import { shippedLedger } from "../functions/support/shippedLedger";

const ledger = shippedLedger();
const columns = facts.columns.map(({ heading }) => heading);

/** A shipped row as 数据台账 shows it, with cells changed by a person. */
function rowOf(id: string, typed: Partial<Record<FactHeading, Raw>> = {}): Raw[] {
  const rows = ledger.dataset.observations.filter((row) => row.id === id);
  const [, , row = []] = planGrid(planTable(facts, rows, { ledger, sample: false }));
  return columns.map((heading, at) => typed[heading] ?? row[at] ?? "");
}

function read(row: readonly Raw[], headings: readonly string[] = columns): Observation | undefined {
  return readFacts([[...headings], [...row]], ledger).records[0];
}

const inferred = "000-14-01";

test("时期依据 stands last", () => {
  expect(columns.at(-1)).toBe("时期依据");
});

test.each([
  ["a figure that takes its document's time", inferred, "推定"],
  ["one whose sentence gives it", "000-13-03", "载明"],
  ["one without a time", "002-17-16", ""],
])("%s", (_, id, word) => {
  expect(rowOf(id).at(-1)).toBe(word);
});

test.each<[string, Partial<Record<FactHeading, Raw>>, Observation["periodBasis"]]>([
  ["as it was written", {}, "inferred"],
  ["with another period typed over ours", { 时期: "2022" }, undefined],
  ["with the same period in other words", { 时期: "2023年" }, "inferred"],
  ["confirmed by a person", { 时期依据: "载明" }, "stated"],
  ["emptied", { 时期依据: "" }, undefined],
])("an inferred row %s", (_, typed, basis) => {
  expect(read(rowOf(inferred, typed))?.periodBasis).toBe(basis);
});

test("a workbook of before has no such column, which reads as empty", () => {
  expect(read(rowOf(inferred).slice(0, -1), columns.slice(0, -1))).toMatchObject({
    period: "2023",
    periodBasis: undefined,
  });
});

test("a person's row has none unless they write it", () => {
  const own = read(rowOf(inferred, { 编号: "", 时期依据: "" }));
  expect(own).toMatchObject({ isPersons: true, periodBasis: undefined });
});
