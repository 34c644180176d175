import type { Answer } from "../core/answer";
import { roundTo15 } from "../core/numbers";
import type { Argument } from "./arguments";
import { cellError, isCellError } from "./cellError";

/** What a formula puts into a cell; a number may carry a card. */
export type CellValue = string | number | boolean | Excel.DoubleCellValue;

export type Values<T extends readonly Argument<unknown>[]> = {
  [K in keyof T]: T[K] extends Argument<infer V> ? V : never;
};

/**
 * Computes one result per cell under Excel's own broadcasting: a single row or column is repeated,
 * n×1 with 1×m gives n×m, and a cell without counterpart is `#N/A`. An error in a cell is passed on
 * in its place; a cell whose value arguments are all blank is the empty text. `cells` stand in for
 * those of the arguments.
 */
export function spill<const T extends readonly Argument<unknown>[]>(
  list: T,
  compute: (...values: Values<T>) => Answer<CellValue>,
  cells: readonly Argument<unknown>["cells"][] = list.map((argument) => argument.cells),
): unknown[][] {
  const rows = Math.max(...cells.map(({ length }) => length));
  const columns = Math.max(...cells.map(([first]) => first?.length ?? 1));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const inputs = cells.map((one) => cellAt(one, row, column));
      return oneCell(list, inputs, compute);
    }),
  );
}

function oneCell<T extends readonly Argument<unknown>[]>(
  list: T,
  inputs: readonly unknown[],
  compute: (...values: Values<T>) => Answer<CellValue>,
): unknown {
  if (inputs.includes(missing))
    return cellError("#N/A", "各参数的行数或列数不一致，这一格没有对应的值。");
  const error = inputs.find(isCellError);
  if (error !== undefined) return error;
  const isEmpty = (argument: Argument<unknown>, index: number): boolean =>
    !argument.counts || argument.isBlank(inputs[index]);
  if (list.every(isEmpty)) return "";
  const values: unknown[] = [];
  for (const [index, argument] of list.entries()) {
    const read = argument.read(inputs[index]);
    if (!read.ok) return cellError(read.error, read.message);
    values.push(read.value);
  }
  return cellOf(compute(...(values as Values<T>)));
}

/** An answer as a cell shows it. */
export function cellOf(result: Answer<CellValue>): unknown {
  if (!result.ok) return cellError(result.error, result.message);
  return typeof result.value === "number" ? roundTo15(result.value) : result.value;
}

const missing = Symbol("no counterpart");

function cellAt(cells: readonly (readonly unknown[])[], row: number, column: number): unknown {
  const line = cells.length === 1 ? cells[0] : cells[row];
  if (line === undefined) return missing;
  if (line.length === 1) return line[0];
  return column < line.length ? line[column] : missing;
}
