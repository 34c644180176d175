import type { Answer } from "../core/answer";
import { roundTo15 } from "../core/numbers";
import { matrix, number, type Argument } from "./arguments";
import { isBlank } from "./blank";
import { cellError, isCellError } from "./cellError";

/** What a formula puts into a cell. */
export type CellValue = string | number | boolean;

export type Values<T extends readonly Argument<unknown>[]> = {
  [K in keyof T]: T[K] extends Argument<infer V> ? V : never;
};

/**
 * Computes one result per cell under Excel's own broadcasting: a single row or column is repeated,
 * n×1 with 1×m gives n×m, and a cell without counterpart is `#N/A`. An error in a cell is passed on
 * in its place; a cell whose value arguments are all blank is the empty text.
 */
export function spill<const T extends readonly Argument<unknown>[]>(
  list: T,
  compute: (...values: Values<T>) => Answer<CellValue>,
): unknown[][] {
  const rows = Math.max(...list.map(({ cells }) => cells.length));
  const columns = Math.max(...list.map(({ cells }) => cells[0]?.length ?? 1));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => oneCell(list, row, column, compute)),
  );
}

function oneCell<T extends readonly Argument<unknown>[]>(
  list: T,
  row: number,
  column: number,
  compute: (...values: Values<T>) => Answer<CellValue>,
): unknown {
  const inputs = list.map(({ cells }) => cellAt(cells, row, column));
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

/** All numbers of a repeating argument, blanks left out, answered in one cell; the first error is passed on. */
export function gather(
  name: string,
  given: readonly unknown[],
  compute: (values: readonly number[]) => Answer<CellValue>,
): unknown[][] {
  const inputs = given.flatMap((part) => matrix(part).flat());
  const error = inputs.find(isCellError);
  if (error !== undefined) return [[error]];
  const { read } = number(name, undefined);
  const values: number[] = [];
  for (const input of inputs) {
    const found = read(input);
    if (!found.ok) return [[cellOf(found)]];
    if (found.value !== undefined) values.push(found.value);
  }
  return [[inputs.every(isBlank) ? "" : cellOf(compute(values))]];
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
