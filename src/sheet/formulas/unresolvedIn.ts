import type { RawGrid } from "../../tables/cells/raw";
import { isErrorText } from "../../tables/cells/errorText";
import { callsOurs } from "./ownFormula";

/** A formula of ours without a result; row and column count from the grid's own corner. */
export interface Unresolved {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** The error that the cell shows. */
  readonly shown: string;
}

/** Formulas of ours that show an error; `#N/A` is an answer: the question is right, and the ledger holds none. */
export function unresolvedIn(formulas: RawGrid, values: RawGrid): readonly Unresolved[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column): Unresolved[] => {
      const shown = values[row]?.[column];
      const isListed = isErrorText(shown) && shown !== "#N/A" && callsOurs(formula);
      return isListed ? [{ row, column, formula, shown }] : [];
    }),
  );
}
