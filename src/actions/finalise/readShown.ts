import { readShownSheets } from "../../excel/read/readShownSheets";
import type { StandingSheet } from "../../excel/read/readSheets";
import type { SheetContents, WorkbookContents } from "../../excel/read/workbookContents";
import { ChangedMeanwhile } from "../../excel/run/changedMeanwhile";
import type { ShownSheet } from "../../sheet/formulas/finaliseGrid";
import type { RawGrid } from "../../tables/cells/raw";

/**
 * What standing sheets show, in their order.
 * @throws ChangedMeanwhile where their formulas do not stand any more where they were read
 */
export async function readShown(
  standing: readonly StandingSheet[],
  contents: WorkbookContents,
  signal: AbortSignal | undefined,
): Promise<readonly ShownSheet[]> {
  const sheets = standing.flatMap(({ sheetId, grid }): SheetContents[] => {
    const sheet = contents.sheets.find(({ id }) => id === sheetId);
    return sheet ? [{ ...sheet, used: usedIn(grid) }] : [];
  });
  const shown = await readShownSheets(sheets, { signal });
  const torn = standing.filter(({ grid }, index) => !hasFormulasOf(shown[index]?.formulas, grid));
  if (torn.length === 0) return shown;
  const ids = new Set(torn.map(({ sheetId }) => sheetId));
  throw new ChangedMeanwhile(sheets.filter(({ id }) => ids.has(id)).map(({ name }) => name));
}

function usedIn(grid: RawGrid): SheetContents["used"] {
  const columns = Math.max(0, ...grid.map((row) => row.length));
  return columns === 0 ? undefined : { row: 0, column: 0, rows: grid.length, columns };
}

/** Whether formulas stand where they stood a moment before. */
function hasFormulasOf(now: RawGrid | undefined, grid: RawGrid): boolean {
  return grid.every((row, i) =>
    row.every(
      (content, j) =>
        typeof content !== "string" || !content.startsWith("=") || now?.[i]?.[j] === content,
    ),
  );
}
