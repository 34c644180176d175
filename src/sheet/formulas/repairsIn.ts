import type { Raw, RawGrid } from "../../tables/cells/raw";
import { callsOurs, withoutPrefix } from "./ownFormula";

/** A formula to enter again; row and column count from the grid's own corner. */
export interface Repair {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Errors that a custom function shows when it was never reached, and that a calculation does not heal. */
const stuck = new Set<unknown>(["#NAME?", "#BUSY!", "#CONNECT!", "#GETTING_DATA"]);

/** Whether entering a formula of ours again is what helps. */
export function needsRepair(formula: string, shown: Raw | undefined): boolean {
  return stuck.has(shown) || withoutPrefix(formula) !== formula;
}

/** Formulas of ours that are stuck in an error, or still carry the prefix of a file opened without the add-in. */
export function repairsIn(formulas: RawGrid, values: RawGrid): readonly Repair[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((raw, column): Repair[] => {
      const value = values[row]?.[column];
      if (!callsOurs(raw) || value === raw || !needsRepair(raw, value)) return [];
      return [{ row, column, formula: withoutPrefix(raw) }];
    }),
  );
}
