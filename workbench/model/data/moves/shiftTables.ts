import { moveSpan, type Shift } from "../../../calculation/text/shiftReferences";
import { HostError } from "../../hostError";
import { maxColumns, maxRows, overlaps, type Rect } from "../address";
import { calculatedColumns, fillRows } from "../calculatedColumns";
import { hidesRows } from "../filters";
import type { SheetData } from "../sheetData";
import { bodyRect } from "../tableData";

/** Excel refuses to move part of a table. */
export function checkTables(sheet: SheetData, shift: Shift): void {
  for (const table of sheet.tables) {
    const { rect } = table;
    const [low, span] = shift.axis === "row" ? [rect.column, rect.columns] : [rect.row, rect.rows];
    const isWhole = shift.from <= low && shift.to >= low + span - 1;
    const isTouched = shift.from <= low + span - 1 && shift.to >= low;
    const end = shift.axis === "row" ? rect.row + rect.rows : rect.column + rect.columns;
    if (isTouched && !isWhole && end > shift.start) {
      throw new HostError(
        "InsertDeleteConflict",
        `The cells would tear the table ${table.name} apart.`,
      );
    }
  }
}

/**
 * Rows are hidden as whole rows: cells that shift under a filter would leave them, and Excel refuses.
 * OfficeDev/office-js 468, 994.
 */
export function checkFilters(sheet: SheetData, { axis, start, from, to }: Shift): void {
  if (axis !== "row") return;
  const places = [
    ...sheet.tables.map(({ rect }) => rect),
    ...(sheet.autoFilter ? [sheet.autoFilter] : []),
  ];
  const isTorn = places.some(
    (rect) =>
      from < rect.column + rect.columns &&
      to >= rect.column &&
      start < rect.row + rect.rows &&
      hidesRows(sheet, rect),
  );
  if (isTorn) {
    throw new HostError("FilteredRangeConflict", "Cells of a filtered range cannot be shifted.");
  }
}

/** What fills rows that are about to come into tables: the formulas of their calculated columns. */
export function fillsOf(sheet: SheetData, rows: Rect): readonly (() => void)[] {
  return sheet.tables.flatMap((table) => {
    const body = bodyRect(table);
    // Right above the totals is inside the table, right below its last row is not.
    const end = body.row + body.rows - (table.showTotals ? 0 : 1);
    const isInside = rows.row >= body.row && rows.row <= end && overlaps(table.rect, rows);
    if (!isInside) return [];
    const columns = calculatedColumns(table);
    return [
      () => {
        fillRows(table, columns, rows);
      },
    ];
  });
}

/** Tables go along with their cells, longer or shorter. */
export function moveTables(sheet: SheetData, shift: Shift): void {
  sheet.tables = sheet.tables.flatMap((table) => {
    const rect = shiftRect(table.rect, shift);
    if (!rect) return [];
    if (shift.axis === "column" && rect.columns !== table.columns.length)
      resizeColumns(table, shift, rect);
    const totals = table.rect.row + table.rect.rows - 1;
    const isTotalsGone =
      shift.axis === "row" && moveSpan(totals, totals, shift.start, shift.count) === undefined;
    if (table.showTotals && isTotalsGone) table.showTotals = false;
    table.rect = rect;
    return bodyRect(table).rows < 1
      ? [Object.assign(table, { rect: { ...rect, rows: 2 } })]
      : [table];
  });
}

function resizeColumns(table: SheetData["tables"][number], shift: Shift, rect: Rect): void {
  const place = shift.start - table.rect.column;
  if (rect.columns < table.columns.length) {
    table.columns.splice(Math.max(0, place), table.columns.length - rect.columns);
    return;
  }
  const added = Array.from({ length: rect.columns - table.columns.length }, () => {
    table.nextColumnId += 1;
    return { id: table.nextColumnId, name: `列${table.nextColumnId}` };
  });
  table.columns.splice(place, 0, ...added);
  added.forEach(({ name }, index) => {
    table.sheet.ensureCell(rect.row, rect.column + place + index).value = name;
  });
}

/** Where a rectangle lies afterwards; undefined where all of it was deleted. */
export function shiftRect(rect: Rect, shift: Shift): Rect | undefined {
  // Whole rows stay whole, whatever goes in or out between their cells; whole columns likewise.
  if (shift.axis === "column" ? rect.columns === maxColumns : rect.rows === maxRows) return rect;
  const across =
    shift.axis === "row"
      ? { low: rect.column, span: rect.columns }
      : { low: rect.row, span: rect.rows };
  if (across.low < shift.from || across.low + across.span - 1 > shift.to) return rect;
  const [low, span] = shift.axis === "row" ? [rect.row, rect.rows] : [rect.column, rect.columns];
  const moved = moveSpan(low, low + span - 1, shift.start, shift.count);
  if (!moved) return undefined;
  const size = moved[1] - moved[0] + 1;
  return shift.axis === "row"
    ? { ...rect, row: moved[0], rows: size }
    : { ...rect, column: moved[0], columns: size };
}
