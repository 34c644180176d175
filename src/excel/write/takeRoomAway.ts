import { rangeAddress } from "../../sheet/a1";
import { UserError } from "../../core/userError";
import { runExcel } from "../run/runExcel";
import { changedTable, type TableChanges } from "./tableChanges";

/** Takes away blank rows that a writing left which Excel broke off; what cannot be taken away is filled the next time. */
export async function takeRoomAway(
  changes: readonly TableChanges[],
  error: unknown,
): Promise<void> {
  // Whoever has just waited for Excel in vain is not made to wait again.
  if (isWithoutAnswer(error)) return;
  await Promise.all(changes.map(takeAway)).catch(() => undefined);
}

function isWithoutAnswer(error: unknown): boolean {
  return error instanceof UserError && error.refusals.some(({ code }) => code === "noAnswer");
}

function takeAway(change: TableChanges): Promise<void> {
  return runExcel(async (context) => {
    const { place, name, sheetId } = change.table;
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const { inserted } = changedTable(sheet, change);
    if (inserted.rows === 0) return;
    const body = context.workbook.tables.getItem(name).getDataBodyRange();
    body.load("rowCount");
    const rows = { ...place, row: place.row + inserted.row, rows: inserted.rows };
    const range = sheet.getRange(rangeAddress(rows));
    range.load("formulas");
    await context.sync();
    const formulas: readonly (readonly unknown[])[] = range.formulas;
    const isBlank = formulas.every((line) => line.every((value) => value === ""));
    if (body.rowCount < place.rows || !isBlank) return;
    range.delete("Up");
    await context.sync();
  });
}
