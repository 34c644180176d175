import {
  doubtfulCell,
  formulaCell,
  numberCell,
  percentCell,
  textCell,
  unitCell,
} from "../../src/tables/cells/cells";
import type { Cell } from "../../src/tables/cells/cell";

const formatted = (format: string): Cell => ({ content: 1, style: "number", format });

test.each<[string, Cell, string]>([
  ["of the style", numberCell(5), 'General"※"'],
  ["with decimals", numberCell(5107.12, 2), '0.00"※"'],
  ["a percentage", percentCell(66.8), '0.0%"※"'],
  ["with its unit", unitCell(0.6, "个百分点"), '0.0"个百分点""※"'],
  ["of a formula", formulaCell("=1+1", "number", "0.00"), '0.00"※"'],
  ["by sign, a word for nothing", formatted('0.0;-0.0;"无";@'), '0.0"※";-0.0"※";"无";@'],
  ["by condition", formatted('[>=10000]0!.0,"万";General'), '[>=10000]0!.0,"万""※";General"※"'],
  ["a quoted semicolon", formatted('0"a;b";-0'), '0"a;b""※";-0"※"'],
  ["hidden", formatted(";;;"), ";;;"],
])("a disputed figure is marked in its format: %s", (_, cell, format) => {
  expect(doubtfulCell(cell)).toEqual({ ...cell, format });
});

test.each([textCell("—", "center"), numberCell(undefined, 2)])(
  "what is no figure is not: %j",
  (cell) => {
    expect(doubtfulCell(cell)).toEqual(cell);
  },
);
