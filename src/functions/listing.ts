import type { Answer } from "../core/answer";
import type { Argument } from "./arguments";
import { isCellError } from "./cellError";
import { fromLedger, type Asking, type Invocation } from "./lookUp";
import { cellOf, type Values } from "./spill";

/**
 * A list out of the ledger that spills from one cell; each argument is one value. Cells of the list
 * may be errors, undefined is an empty one.
 */
export function listing<const T extends readonly Argument<unknown>[]>(
  invocation: Invocation,
  list: T,
  compute: (asking: Asking, ...values: Values<T>) => Answer<readonly (readonly unknown[])[]>,
): Promise<unknown[][]> {
  return fromLedger(invocation, (asking) => {
    const values: unknown[] = [];
    for (const { cells, read } of list) {
      const cell = cells[0]?.[0];
      if (isCellError(cell)) return [[cell]];
      const found = read(cell);
      if (!found.ok) return [[cellOf(found)]];
      values.push(found.value);
    }
    const result = compute(asking, ...(values as Values<T>));
    return result.ok ? filled(result.value) : [[cellOf(result)]];
  });
}

// Excel shows a missing value in a result as 0, so empty cells are the empty text.
function filled(rows: readonly (readonly unknown[])[]): unknown[][] {
  return rows.map((row) => row.map((cell) => cell ?? ""));
}
