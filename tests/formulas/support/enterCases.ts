import { moveReferences } from "../../../workbench/calculation/text/shiftReferences";
import type { Booted } from "../../../workbench/node/boot";
import { expectedArea, type Family, type GoldenCase } from "./goldenCase";

/** Inputs stand in the columns before it. */
export const formulaColumn = 5;

/** The first row of every case on the sheet of its family: each has room for what it fills. */
export function rowsOf(cases: readonly GoldenCase[]): number[] {
  let next = 0;
  return cases.map((one) => {
    const row = next;
    next += roomFor(one) + 1;
    return row;
  });
}

function roomFor(one: GoldenCase): number {
  const read = one.cells === undefined ? [] : (one.formula.match(/(?<=\b[A-E])\d+/g) ?? []);
  const inputs = read.map(Number);
  return Math.max(one.shape?.[0] ?? 1, expectedArea(one)?.length ?? 1, ...inputs);
}

/** Types a family of cases into a sheet of its own, all formulas at once. */
export async function enterCases({ window }: Booted, { name, cases }: Family): Promise<void> {
  const rows = rowsOf(cases);
  const height = (rows.at(-1) ?? 0) + 1;
  const formulas = Array.from({ length: height }, () => [""]);
  for (const [index, { formula }] of cases.entries()) {
    const row = rows[index] ?? 0;
    formulas[row] = [moveReferences(formula, row, 0)];
  }
  const excel = window["Excel"] as typeof Excel;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    for (const [index, { cells = {} }] of cases.entries()) {
      for (const [address, value] of Object.entries(cells)) {
        const place = moveReferences(`=${address}`, rows[index] ?? 0, 0).slice(1);
        sheet.getRange(place).values = [[typed(value)]];
      }
    }
    sheet.getRangeByIndexes(0, formulaColumn, height, 1).formulas = formulas;
    await context.sync();
  });
}

/** A text is typed with an apostrophe, so that the cell keeps it as text; formulas compute. */
function typed(value: string | number): string | number {
  return typeof value === "string" && !value.startsWith("=") ? `'${value}` : value;
}
