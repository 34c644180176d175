import type { WorkbookState } from "../../sheet/keep/workbookState";
import type { Cell } from "../../tables/cells/cell";
import type { Raw } from "../../tables/cells/raw";
import type { Heading } from "../../tables/tables";
import type { StateParts, TableContents } from "../read/workbookContents";
import { runExcel } from "../run/runExcel";
import { queueRows } from "./queueRows";
import { writeState } from "./writeState";

/** A cell of a table; its row counts below the header from 0. */
export interface TableCell {
  readonly row: number;
  readonly column: Heading;
  /** Undefined leaves what stands there. */
  readonly value: Raw | undefined;
  /** Number format that the value needs; undefined leaves the cell's own. */
  readonly format?: string | undefined;
}

/** What is written into one table. */
export interface TableChanges {
  readonly table: TableContents;
  readonly cells: readonly TableCell[];
  /** New rows, by column heading. */
  readonly rows: readonly ReadonlyMap<string, Cell>[];
}

/** Writes single cells of a table in one round trip. */
export function writeTableCells(table: TableContents, cells: readonly TableCell[]): Promise<void> {
  return writeTables([{ table, cells, rows: [] }]);
}

/** Writes into several tables in one round trip, in their order, and the state behind them. */
export function writeTables(
  tables: readonly TableChanges[],
  kept?: { readonly state: WorkbookState; readonly parts: StateParts },
): Promise<void> {
  return runExcel(async (context) => {
    for (const { table, cells, rows } of tables) {
      queueCells(context, table, cells);
      if (rows.length > 0) queueRows(context, table, rows);
    }
    if (kept) writeState(context, kept.state, kept.parts);
    await context.sync();
  });
}

function queueCells(
  context: Excel.RequestContext,
  { sheetId, place, formulas }: TableContents,
  cells: readonly TableCell[],
): void {
  const header = (formulas[0] ?? []).map(String);
  const sheet = context.workbook.worksheets.getItem(sheetId);
  for (const { row, column, value, format } of cells) {
    const at = { row: place.row + 1 + row, column: place.column + header.indexOf(column) };
    const cell = sheet.getRangeByIndexes(at.row, at.column, 1, 1);
    if (format !== undefined) cell.numberFormat = [[format]];
    if (value !== undefined) cell.values = [[value]];
  }
}
