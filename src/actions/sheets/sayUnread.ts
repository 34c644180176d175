import type { TableContents, WorkbookContents } from "../../excel/read/workbookContents";
import { writeTables } from "../../excel/write/writeTables";
import { keepLost } from "../../session/lostTexts";
import { unreadHints } from "../../sheet/answer/answerEdits";
import { targets } from "../../tables/targets";
import { ourTable } from "../deed/wholeTables";
import type { WorkbookLedger } from "../deed/workbookLedger";

/** A table of ours where it may be written. */
export function writableTable(
  contents: WorkbookContents,
  table: string,
): TableContents | undefined {
  const found = ourTable(contents, table);
  const sheet = contents.sheets.find(({ id }) => id === found?.sheetId);
  return !sheet || sheet.isProtected || contents.isReadOnly ? undefined : found;
}

/** Says in 说明 of 目标台账 why rows cannot be read, where nobody has typed into them while the add-in followed. */
export async function sayUnread(
  contents: WorkbookContents,
  { ledger, unreadable }: WorkbookLedger,
): Promise<void> {
  const table = writableTable(contents, targets.name);
  if (!table) return;
  const hints = unreadHints({
    formulas: table.formulas,
    values: table.values,
    ledger,
    unreadable: unreadable.filter((row) => row.table === targets.name),
    typedInto: () => new Set(),
  });
  if (hints.length > 0) await writeTables([{ table, cells: hints, rows: [] }], keepLost);
}
