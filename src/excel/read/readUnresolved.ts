import { rawGridFrom } from "../../tables/cells/raw";
import { unresolvedIn, type Unresolved } from "../../sheet/formulas/unresolvedIn";
import { pause, readExcel, type Waiting } from "../run/runExcel";
import { readUsedCells } from "./usedCells";
import type { SheetContents } from "./workbookContents";

/** A formula of ours without a result, by its place on its sheet. */
export interface UnresolvedCell extends Unresolved {
  readonly sheetId: string;
}

/** Errors that a formula shows while it is being calculated, and that a stuck one goes on showing. */
const busy = new Set(["#BUSY!", "#GETTING_DATA"]);
const millisecondsToCalculate = 1000;

/**
 * Formulas of ours that have no result as they stand, sheet by sheet, row by row; those that Excel may be
 * calculating are given a moment.
 */
export async function readUnresolved(
  sheets: readonly SheetContents[],
  waiting: Waiting,
): Promise<readonly UnresolvedCell[]> {
  const found = await readOnce(sheets, waiting);
  if (!found.some(({ shown }) => busy.has(shown))) return found;
  await pause(millisecondsToCalculate);
  return readOnce(sheets, waiting);
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
