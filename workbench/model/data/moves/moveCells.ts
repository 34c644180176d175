import { followMove, type Move } from "../../../calculation/text/followMove";
import { HostError } from "../../hostError";
import { contains, intersection, isInside, type Rect } from "../address";
import type { Cell } from "../cell";
import { renameColumnsFromHeaders } from "../contents";
import { guardContent } from "../sheetRules";
import { cellKey, keyPlace, type SheetData } from "../sheetData";
import type { TableData } from "../tableData";

interface Place {
  readonly sheet: SheetData;
  readonly rect: Rect;
}

/**
 * Cuts cells and puts them elsewhere, as Excel's cut and paste and `Range.moveTo`: contents and looks go along with
 * tables and merges that lie within, and every reference to the cells follows.
 */
export function moveCells(from: Place, to: Place): void {
  const { book } = from.sheet;
  if (!isInside(to.rect))
    throw new HostError("InvalidArgument", "The cells would leave the sheet.");
  guardContent(from.sheet, from.rect);
  guardContent(to.sheet, to.rect);
  checkMerges(from, to);
  checkTables(from, to);
  const moved = takeOut(from);
  takeOut(to);
  const [rows, columns] = [to.rect.row - from.rect.row, to.rect.column - from.rect.column];
  const move: Move = {
    from: { sheet: from.sheet.name, rect: from.rect },
    to: { sheet: to.sheet.name, rect: to.rect },
  };
  for (const sheet of book.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === undefined) continue;
      const formula = followMove(cell.formula, sheet.name, sheet.name, move);
      if (formula === cell.formula) continue;
      cell.formula = formula;
      const rect = { ...keyPlace(key), rows: 1, columns: 1 };
      book.changed({ kind: "recalculate", sheet, rect });
    }
  }
  for (const { row, column, cell } of moved) {
    if (cell.formula !== undefined) {
      cell.formula = followMove(cell.formula, from.sheet.name, to.sheet.name, move);
    }
    to.sheet.cells.set(cellKey(row + rows, column + columns), cell);
  }
  for (const name of book.names) {
    name.formula = followMove(name.formula, name.scope?.name ?? "", name.scope?.name ?? "", move);
  }
  moveRects(from, to);
  for (const kept of book.tracked) {
    if (kept.sheet === from.sheet && from.sheet === to.sheet && isWithin(kept.rect, from.rect)) {
      kept.rect = shifted(kept.rect, rows, columns);
    }
  }
  renameColumnsFromHeaders(from.sheet, from.rect);
  renameColumnsFromHeaders(to.sheet, to.rect);
  book.changed({ kind: "tables", sheet: to.sheet });
  book.changed({ kind: "names" });
}

function takeOut({ sheet, rect }: Place): { row: number; column: number; cell: Cell }[] {
  const taken: { row: number; column: number; cell: Cell }[] = [];
  sheet.eachCell(rect, (cell, row, column) => taken.push({ row, column, cell }));
  for (const { row, column } of taken) sheet.cells.delete(cellKey(row, column));
  return taken;
}

function checkMerges(from: Place, to: Place): void {
  for (const { sheet, rect } of [from, to]) {
    const torn = sheet.merges.some((merge) => intersection(merge, rect) && !isWithin(merge, rect));
    if (torn) throw new HostError("InvalidOperation", "That cannot be done to a merged cell.");
  }
}

/** A table goes whole or stays; one may not come to lie over another. */
function checkTables(from: Place, to: Place): void {
  const moved = from.sheet.tables.filter(({ rect }) => isWithin(rect, from.rect));
  const others = to.sheet.tables.filter((table) => !moved.includes(table));
  if (moved.length > 0 && others.some(({ rect }) => intersection(rect, to.rect))) {
    throw new HostError("InvalidOperation", "A table can't overlap another table.");
  }
}

function moveRects(from: Place, to: Place): void {
  const [rows, columns] = [to.rect.row - from.rect.row, to.rect.column - from.rect.column];
  const tables = from.sheet.tables.filter(({ rect }) => isWithin(rect, from.rect));
  from.sheet.tables = from.sheet.tables.filter((table) => !tables.includes(table));
  to.sheet.tables.push(
    ...tables.map((table): TableData => {
      const rect = shifted(table.rect, rows, columns);
      return from.sheet === to.sheet
        ? Object.assign(table, { rect })
        : { ...table, sheet: to.sheet, rect };
    }),
  );
  const merges = from.sheet.merges.filter((merge) => isWithin(merge, from.rect));
  from.sheet.merges = from.sheet.merges.filter((merge) => !merges.includes(merge));
  to.sheet.merges = to.sheet.merges.filter((merge) => !intersection(merge, to.rect));
  to.sheet.merges.push(...merges.map((merge) => shifted(merge, rows, columns)));
}

function isWithin(rect: Rect, within: Rect): boolean {
  return (
    contains(within, rect.row, rect.column) &&
    contains(within, rect.row + rect.rows - 1, rect.column + rect.columns - 1)
  );
}

function shifted(rect: Rect, rows: number, columns: number): Rect {
  return { ...rect, row: rect.row + rows, column: rect.column + columns };
}
