import { isError } from "../model/data/cell";
import { bounding, type Rect } from "../model/data/address";
import { cellKey, type SheetData } from "../model/data/sheetData";
import { cardIn, fromEngineCell } from "./engineValues";
import type { EngineResult } from "./engineResults";

/** Writes a result into its cell and the cells it fills; gives the place that changed. */
export function applyResult(sheet: SheetData, { row, column, cell, spill }: EngineResult): Rect {
  const anchor = sheet.ensureCell(row, column);
  let area: Rect = { row, column, rows: 1, columns: 1 };
  const key = cellKey(row, column);
  if (anchor.spill) {
    area = bounding(area, { ...area, ...anchor.spill });
    clearSpill(sheet, area, key);
    anchor.spill = undefined;
  }
  anchor.value = fromEngineCell(cell);
  anchor.card = cardIn(cell?.custom);
  if (!isError(anchor.value)) anchor.message = undefined;
  if (!spill) return area;
  const messageAt = (part: EngineResult): string | undefined =>
    anchor.messages?.[part.row - row]?.[part.column - column];
  for (const part of spill.cells) {
    if (part.row === row && part.column === column) continue;
    const filled = sheet.ensureCell(part.row, part.column);
    filled.value = fromEngineCell(part.cell);
    filled.card = cardIn(part.cell?.custom);
    filled.spilledFrom = key;
    filled.message = isError(filled.value) ? messageAt(part) : undefined;
  }
  if (anchor.messages) anchor.message = isError(anchor.value) ? anchor.messages[0]?.[0] : undefined;
  anchor.spill = { rows: spill.rect.rows, columns: spill.rect.columns };
  return bounding(area, spill.rect);
}

/** Empties what a formula filled; cells that were written since stay. */
export function clearSpill(sheet: SheetData, area: Rect, key: number): void {
  sheet.eachCell(area, (cell) => {
    if (cell.spilledFrom !== key) return;
    cell.value = undefined;
    cell.card = undefined;
    cell.spilledFrom = undefined;
    cell.message = undefined;
  });
}
