import type { Answer } from "../core/answer";
import { askWhichAreEmpty } from "../session/emptyCells";
import { matrix, number, type Argument } from "./arguments";
import { isBlank } from "./blank";
import { cellError, isCellError } from "./cellError";
import { cellOf, spill, type CellValue, type Values } from "./spill";

/** Excel tells the addresses of arguments since CustomFunctionsRuntime 1.3; without them a 0 is a 0. */
type Invocation = Pick<CustomFunctions.Invocation, "parameterAddresses"> | undefined;

type Cells = readonly (readonly unknown[])[];

/**
 * `spill` for arguments in which 0 is a number: where one of them holds a 0, the workbook is asked
 * first whether that cell is empty, because Excel for Windows hands over an empty cell as 0.
 * Arguments stand in the order of the formula's own.
 */
export async function fromCells<const T extends readonly Argument<unknown>[]>(
  invocation: Invocation,
  list: T,
  compute: (...values: Values<T>) => Answer<CellValue>,
): Promise<unknown[][]> {
  const addresses = list.map(({ isBlank }, index) =>
    isBlank(0) ? undefined : invocation?.parameterAddresses?.[index],
  );
  const cells = list.map((argument) => argument.cells);
  const known = withBlanks(cells, addresses);
  return spill(list, compute, known === undefined ? cells : await known);
}

/** All numbers of a repeating argument, a blank undefined, answered in one cell; the first error is passed on. */
export async function gather(
  invocation: Invocation,
  name: string,
  given: readonly unknown[],
  compute: (values: readonly (number | undefined)[]) => Answer<CellValue>,
): Promise<unknown[][]> {
  const cells = given.map(matrix);
  // One address for each; whether in a list of their own is not documented.
  const addresses = (invocation?.parameterAddresses ?? []).flat();
  const known = addresses.length === cells.length ? withBlanks(cells, addresses) : undefined;
  const inputs = (known === undefined ? cells : await known).flat(2);
  const error = inputs.find(isCellError);
  if (error !== undefined) return [[error]];
  const { read } = number(name, undefined);
  const values: (number | undefined)[] = [];
  for (const input of inputs) {
    const found = read(input);
    if (!found.ok) return [[cellOf(found)]];
    values.push(found.value);
  }
  return [[inputs.every(isBlank) ? "" : cellOf(compute(values))]];
}

/** The cells of arguments with null for empty ones; undefined where no 0 came out of a cell, and all is known. */
function withBlanks(
  list: readonly Cells[],
  addresses: readonly (string | undefined)[],
): Promise<readonly Cells[]> | undefined {
  const isDoubtful = (cells: Cells, index: number): boolean =>
    Boolean(addresses[index]) && cells.some((row) => row.includes(0));
  if (!list.some(isDoubtful)) return undefined;
  return Promise.all(
    list.map((cells, index) =>
      isDoubtful(cells, index) ? blanked(cells, addresses[index] ?? "") : Promise.resolve(cells),
    ),
  );
}

async function blanked(cells: Cells, address: string): Promise<Cells> {
  const isEmpty = await askWhichAreEmpty(address);
  // Neither a 0 nor a blank may be guessed: either could make a wrong number that looks right.
  const unknown = cellError(
    "#N/A",
    `没能读出 ${address} 里的 0 是不是空格。请按 Ctrl+Alt+F9 重新计算。`,
  );
  const read = (row: number, column: number): unknown => {
    if (isEmpty === undefined) return unknown;
    return isEmpty(row, column) ? null : 0;
  };
  return cells.map((line, row) =>
    line.map((cell, column) => (cell === 0 ? read(row, column) : cell)),
  );
}
