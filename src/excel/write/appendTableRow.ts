import type { Cell } from "../../tables/cells/cell";
import type { TableContents } from "../read/workbookContents";
import { runExcel } from "../run/runExcel";
import { queueRows } from "./queueRows";

/**
 * Puts a row into a standing table in one round trip.
 * @param cells by column heading; columns without a cell stay empty
 * @returns row of the sheet where it stands, from 0
 */
export function appendTableRow(
  table: TableContents,
  cells: ReadonlyMap<string, Cell>,
): Promise<number> {
  return runExcel(async (context) => {
    const row = queueRows(context, table, [cells]);
    await context.sync();
    return row;
  });
}
