import { headerOf } from "../../sheet/keep/planGrid";
import type { SheetPlan } from "../../sheet/plan";
import { pointsFromCharacters } from "../../sheet/sizes";

/** Widths of the plan's columns, those of tables hidden that stay out of sight, in one action. */
export function writeColumns(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (plan.columnWidths.length === 0) return;
  const hidden = hiddenColumns(plan);
  const columns = plan.columnWidths.map((characters, column) => ({
    format: { columnWidth: pointsFromCharacters(characters) },
    ...(hidden.has(column) && { columnHidden: true }),
  }));
  sheet.getRangeByIndexes(0, 0, 1, columns.length).untrack().setColumnProperties(columns);
}

function hiddenColumns(plan: SheetPlan): ReadonlySet<number> {
  return new Set(
    plan.tables.flatMap((table) => {
      const header = headerOf(plan, table);
      return table.hiddenColumns.map((heading) => table.place.column + header.indexOf(heading));
    }),
  );
}

/** Rows between two heights that are left as they are cost less than a range of their own. */
const rowsBetween = 200;

/** Heights of those rows that are not left to Excel. */
export function writeRowHeights(sheet: Excel.Worksheet, heights: SheetPlan["rowHeights"]): void {
  const rows = [...heights.keys()].sort((a, b) => a - b);
  for (const [first, last] of runsOf(rows)) {
    const properties = Array.from(
      { length: last - first + 1 },
      (_, index): Excel.SettableRowProperties => {
        const rowHeight = heights.get(first + index);
        return rowHeight === undefined ? {} : { format: { rowHeight } };
      },
    );
    sheet.getRangeByIndexes(first, 0, properties.length, 1).untrack().setRowProperties(properties);
  }
}

/** First and last of rows that stand near each other. */
function runsOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && row - last[1] <= rowsBetween) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
