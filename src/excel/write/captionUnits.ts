import { changedRuns } from "../../sheet/keep/changedRuns";
import { isInside } from "../../sheet/keep/planGrid";
import type { SheetUpdate, StandingCells } from "./sheetUpdate";
import type { Unit } from "./unit";
import type { WatchedCells } from "./watch";
import { writeRuns } from "./writeContents";

/** What stands beside a table and says something else now. */
export function captionUnits(
  sheet: Excel.Worksheet,
  update: SheetUpdate,
  standing: StandingCells,
): readonly Unit[] {
  const { before, after } = outsideTables(update, standing);
  const runs = changedRuns(before, after);
  if (runs.length === 0) return [];
  const cells = runs.map(({ row, column, cells }): WatchedCells => {
    const place = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
    const planned = cells.map((line, i) => line.map((_, j) => before[row + i]?.[column + j] ?? ""));
    return { place, planned, intended: cells };
  });
  return [{ sheet, watch: { cells, isFiltered: true }, steps: [...writeRuns(sheet, runs)] }];
}

/** On a sheet with a table the merged table speaks for its own cells. */
function outsideTables(
  update: SheetUpdate,
  standing: StandingCells,
): Pick<StandingCells, "before" | "after"> {
  const places = update.tables.map(({ contents }) => contents.place);
  const after = standing.after.map((row, i) =>
    row.map((value, j) =>
      places.some((place) => i >= place.row || isInside(place, i, j))
        ? (standing.before[i]?.[j] ?? "")
        : value,
    ),
  );
  return { before: standing.before, after };
}
