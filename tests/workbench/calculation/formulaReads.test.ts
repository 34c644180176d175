import { FormulaReads } from "../../../workbench/calculation/formulaReads";
import { SpillStore } from "../../../workbench/calculation/spillStore";
import { parseRect, wholeSheet } from "../../../workbench/model/data/address";

const formulas = {
  "甲!A1": "=B1*2",
  "甲!A2": "=A1+1",
  "甲!A3": "=SUM(乙!C1:C2000)",
  "甲!A4": '=IF(乙!C5="A1",1,2)',
  "乙!A1": "=甲!A2",
  "乙!A2": "=SUM(B1:INDEX(B:B,3))",
  "乙!A3": '=INDIRECT("甲!B1")',
};
const sheets = new Map([
  ["甲", "first"],
  ["乙", "second"],
]);
/** What is touched whatever changes. */
const always = ["乙!A2", "乙!A3"];

function placeOf(address: string) {
  const [name = "", cell = ""] = address.split("!");
  return { sheet: sheets.get(name) ?? "", rect: parseRect(cell) ?? wholeSheet };
}

test.each([
  ["甲!B1", ["甲!A1", "甲!A2", "乙!A1"]],
  ["甲!A2", ["甲!A2", "乙!A1"]],
  ["乙!C5", ["甲!A3", "甲!A4"]],
  ["乙!C1999", ["甲!A3"]],
  ["乙!C2001", []],
  ["甲!C5", []],
  ["乙!A:Z", ["甲!A3", "甲!A4", "乙!A1"]],
])("a change of %s touches %s", (address, touched) => {
  const reads = new FormulaReads();
  for (const [place, formula] of Object.entries(formulas)) {
    const { sheet, rect } = placeOf(place);
    reads.set(sheet, rect.row, rect.column, formula, sheets);
  }
  const found = [...reads.touchedBy([placeOf(address)], new SpillStore())];
  expect(found.map(({ formula }) => formula).sort()).toEqual(
    [...always, ...touched].map((place) => formulas[place as keyof typeof formulas]).sort(),
  );
});

test("what reads a place that a formula fills is touched with that formula", () => {
  const reads = new FormulaReads();
  const spills = new SpillStore();
  reads.set("first", 0, 0, "=C1:C3", sheets);
  reads.set("first", 0, 1, "=A3", sheets);
  const filled = { sheet: "first", rect: { row: 0, column: 0, rows: 3, columns: 1 }, cells: [] };
  spills.settle("first", 0, 0, filled, false);
  expect([...reads.touchedBy([placeOf("甲!C2")], spills)]).toHaveLength(2);
});

test("a formula that was taken away, or its sheet, is touched no longer", () => {
  const reads = new FormulaReads();
  reads.set("first", 0, 0, "=B1", sheets);
  reads.set("second", 0, 0, "=甲!B1", sheets);
  const touched = () => reads.touchedBy([placeOf("甲!B1")], new SpillStore()).size;
  expect(touched()).toBe(2);
  reads.delete("first", 0, 0);
  expect(touched()).toBe(1);
  reads.removeSheet("second");
  expect(touched()).toBe(0);
});
