import { UserError } from "../../core/userError";
import type { Cell } from "../../tables/cells/cell";
import type { TableContents } from "../read/workbookContents";
import { runExcel } from "../run/runExcel";
import { queueRows } from "./queueRows";

/**
 * Puts a row into a standing table in one round trip. Where Excel breaks it off, no blank row stays behind.
 * @param cells by column heading; columns without a cell stay empty
 * @returns row of the sheet where it stands, from 0
 */
export async function appendTableRow(
  table: TableContents,
  cells: ReadonlyMap<string, Cell>,
): Promise<number> {
  try {
    return await runExcel(async (context) => {
      const row = queueRows(context, table, [cells]);
      await context.sync();
      return row;
    });
  } catch (error) {
    // A row that cannot be taken away now is filled by the next one.
    if (!isWithoutAnswer(error)) await takeBlankRowAway(table).catch(() => undefined);
    throw error;
  }
}

/** Whoever has just waited for Excel in vain is not made to wait again. */
function isWithoutAnswer(error: unknown): boolean {
  return error instanceof UserError && error.refusals.some(({ code }) => code === "noAnswer");
}

/** The row that was inserted above the last, unless something stands in it by now. */
function takeBlankRowAway({ name, place }: TableContents): Promise<void> {
  return runExcel(async (context) => {
    const rows = context.workbook.tables.getItem(name).getDataBodyRange();
    rows.load("rowCount");
    const inserted = rows.getLastRow().getOffsetRange(-1, 0);
    inserted.load("formulas");
    await context.sync();
    const formulas: readonly (readonly unknown[])[] = inserted.formulas;
    const isBlank = formulas.every((line) => line.every((value) => value === ""));
    if (rows.rowCount < place.rows || !isBlank) return;
    inserted.delete("Up");
    await context.sync();
  });
}
