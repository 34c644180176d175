import { moveSpan, shiftReferences, type Shift } from "../../../calculation/text/shiftReferences";
import { contains, maxColumns, maxRows, type Rect } from "../address";
import type { Cell } from "../cell";
import { cellKey, keyPlace, type Line, type SheetData } from "../sheetData";
import { guardSheet } from "../sheetRules";
import { checkFilters, checkTables, fillsOf, moveTables, shiftRect } from "./shiftTables";
import type { ChangeType } from "../workbookData";

/** Makes room: cells from the rectangle on move down or right, and everything that points at them. */
export function insertCells(sheet: SheetData, rect: Rect, direction: "Down" | "Right"): void {
  const isRow = direction === "Down";
  guardSheet(sheet, isRow ? "allowInsertRows" : "allowInsertColumns");
  const isWhole = isRow ? rect.columns === maxColumns : rect.rows === maxRows;
  const shift: Shift = isRow
    ? {
        axis: "row",
        start: rect.row,
        count: rect.rows,
        from: rect.column,
        to: rect.column + rect.columns - 1,
      }
    : {
        axis: "column",
        start: rect.column,
        count: rect.columns,
        from: rect.row,
        to: rect.row + rect.rows - 1,
      };
  const fills = isRow ? fillsOf(sheet, rect) : [];
  shiftCells(sheet, shift, isWhole);
  for (const fill of fills) fill();
  const changeType: ChangeType = isWhole
    ? isRow
      ? "RowInserted"
      : "ColumnInserted"
    : "CellInserted";
  sheet.book.changed({ kind: "cells", sheet, rect, changeType });
}

export function deleteCells(sheet: SheetData, rect: Rect, direction: "Up" | "Left"): void {
  const isRow = direction === "Up";
  guardSheet(sheet, isRow ? "allowDeleteRows" : "allowDeleteColumns");
  const isWhole = isRow ? rect.columns === maxColumns : rect.rows === maxRows;
  const shift: Shift = isRow
    ? {
        axis: "row",
        start: rect.row,
        count: -rect.rows,
        from: rect.column,
        to: rect.column + rect.columns - 1,
      }
    : {
        axis: "column",
        start: rect.column,
        count: -rect.columns,
        from: rect.row,
        to: rect.row + rect.rows - 1,
      };
  shiftCells(sheet, shift, isWhole);
  const changeType: ChangeType = isWhole ? (isRow ? "RowDeleted" : "ColumnDeleted") : "CellDeleted";
  sheet.book.changed({ kind: "cells", sheet, rect, changeType });
}

function shiftCells(sheet: SheetData, shift: Shift, isWhole: boolean): void {
  checkTables(sheet, shift);
  if (!isWhole) checkFilters(sheet, shift);
  moveCells(sheet, shift);
  if (isWhole) moveLines(shift.axis === "row" ? sheet.rows : sheet.columns, shift);
  const move = (rect: Rect): Rect | undefined => shiftRect(rect, shift);
  sheet.merges = sheet.merges.flatMap((merge) => move(merge) ?? []);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const rect = move(format.rect);
    return rect ? [Object.assign(format, { rect })] : [];
  });
  sheet.validations = sheet.validations.flatMap(({ rect, rule }) => {
    const moved = move(rect);
    return moved ? [{ rect: moved, rule }] : [];
  });
  moveTables(sheet, shift);
  const { page, book } = sheet;
  page.printArea = page.printArea.flatMap((area) => move(area) ?? []);
  page.titleRows = page.titleRows && move(page.titleRows);
  if (shift.axis === "column") page.titleColumns = page.titleColumns && move(page.titleColumns);
  if (isWhole) {
    const breaks = shift.axis === "row" ? "rowBreaks" : "columnBreaks";
    page[breaks] = page[breaks].flatMap(
      (at) => moveSpan(at, at, shift.start, shift.count)?.[0] ?? [],
    );
  }
  for (const chart of sheet.charts) chart.anchor = chart.anchor && move(chart.anchor);
  for (const { series } of book.sheets.flatMap((one) => one.charts)) {
    for (const source of series.flatMap(({ name, values, categories }) => [
      name,
      values,
      categories,
    ])) {
      if (typeof source === "object" && source.sheet === sheet) {
        source.rect = move(source.rect) ?? source.rect;
      }
    }
  }
  for (const other of book.sheets) {
    for (const cell of other.cells.values()) {
      if (cell.formula !== undefined) {
        cell.formula = shiftReferences(cell.formula, other.name, sheet.name, shift);
      }
    }
  }
  for (const name of book.names) {
    name.formula = shiftReferences(name.formula, name.scope?.name ?? "", sheet.name, shift);
  }
  for (const kept of book.trackedRects(sheet)) kept.rect = move(kept.rect) ?? kept.rect;
}

function moveCells(sheet: SheetData, { axis, start, count, from, to }: Shift): void {
  const moved: [number, Cell][] = [];
  const area =
    axis === "row"
      ? { row: start, column: from, rows: maxRows - start, columns: to - from + 1 }
      : { row: from, column: start, rows: to - from + 1, columns: maxColumns - start };
  for (const [key, cell] of [...sheet.cells]) {
    const place = keyPlace(key);
    if (!contains(area, place.row, place.column)) continue;
    sheet.cells.delete(key);
    const span = moveSpan(place[axis], place[axis], start, count);
    if (!span) continue;
    const target = { ...place, [axis]: span[0] };
    if (target[axis] < (axis === "row" ? maxRows : maxColumns)) {
      moved.push([cellKey(target.row, target.column), cell]);
    }
  }
  for (const [key, cell] of moved) sheet.cells.set(key, cell);
  if (count > 0) copyLooks(sheet, { axis, start, count, from, to });
}

/** New rows look like the row above them, new columns like the column on their left. */
function copyLooks(sheet: SheetData, { axis, start, count, from, to }: Shift): void {
  if (start === 0) return;
  const source: Rect =
    axis === "row"
      ? { row: start - 1, column: from, rows: 1, columns: to - from + 1 }
      : { row: from, column: start - 1, rows: to - from + 1, columns: 1 };
  const looks: [number, number, number][] = [];
  sheet.eachCell(source, ({ style }, row, column) => {
    if (style !== undefined) looks.push([row, column, style]);
  });
  for (const [row, column, style] of looks) {
    for (let step = 1; step <= count; step += 1) {
      const cell =
        axis === "row"
          ? sheet.ensureCell(row + step, column)
          : sheet.ensureCell(row, column + step);
      cell.style = style;
    }
  }
}

function moveLines(lines: Map<number, Line>, { start, count }: Shift): void {
  const moved: [number, Line][] = [];
  for (const [index, line] of [...lines]) {
    lines.delete(index);
    const span = moveSpan(index, index, start, count);
    if (span) moved.push([span[0], line]);
  }
  for (const [index, line] of moved) lines.set(index, line);
}
