import { rawGridFrom } from "../../tables/cells/raw";
import { unresolvedIn, type Unresolved } from "../../sheet/formulas/unresolvedIn";
import { readExcel, type Waiting } from "../run/runExcel";
import { onceCalculated } from "./onceCalculated";
import { readUsedCells } from "./usedCells";
import type { SheetContents } from "./workbookContents";

/** A formula of ours without a result, by its place on its sheet. */
export interface UnresolvedCell extends Unresolved {
  readonly sheetId: string;
}

/**
 * Formulas of ours that have no result as they stand, sheet by sheet, row by row; those that Excel may be
 * calculating are given a moment.
 */
export function readUnresolved(
  sheets: readonly SheetContents[],
  waiting: Waiting,
): Promise<readonly UnresolvedCell[]> {
  return onceCalculated(
    () => readOnce(sheets, waiting),
    (found) => found.map(({ shown }) => shown),
  );
}

function readOnce(
  sheets: readonly SheetContents[],
  waiting: Waiting,
): Promise<readonly UnresolvedCell[]> {
  return readExcel(async (context) => {
    const found: UnresolvedCell[] = [];
    await readUsedCells(
      context,
      sheets,
      ["formulas", "values"],
      ({ sheet, range, ...corner }) => {
        const cells = unresolvedIn(rawGridFrom(range.formulas), rawGridFrom(range.values));
        for (const { row, column, ...cell } of cells) {
          const place = { row: corner.row + row, column: corner.column + column };
          found.push({ sheetId: sheet.id, ...place, ...cell });
        }
      },
      waiting,
    );
    return found;
  }, waiting);
}
