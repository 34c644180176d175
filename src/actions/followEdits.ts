import type { TableChange } from "../excel/events";
import { readWorkbook } from "../excel/read/readWorkbook";
import type { TableContents, WorkbookContents } from "../excel/read/workbookContents";
import { writeTableCells } from "../excel/write/writeTableCells";
import { parseAddress } from "../sheet/a1";
import { answerEdits } from "../sheet/answer/answerEdits";
import { adoptLedger } from "./adoptLedger";
import { workbookLedger, workbookTables, type WorkbookLedger } from "./workbookLedger";

/**
 * Follows edits of the ledger's tables: formulas answer from what stands there now, and 目标台账 follows edits
 * that were made here in one write. Edits from elsewhere are only read.
 */
export async function followEdits(changes: readonly TableChange[]): Promise<void> {
  const contents = await readWorkbook(workbookTables);
  const own = await workbookLedger(contents);
  await adoptLedger(own?.ledger);
  if (own) await answer(own, contents, changes);
}

async function answer(
  { ledger, unreadable }: WorkbookLedger,
  contents: WorkbookContents,
  changes: readonly TableChange[],
): Promise<void> {
  const table = contents.tables.find(({ name }) => name === "JM_Targets");
  const sheet = contents.sheets.find(({ id }) => id === table?.sheetId);
  if (!table || !sheet || sheet.isProtected || contents.isReadOnly) return;
  const local = changes.filter(({ isLocal }) => isLocal);
  if (local.length === 0) return;
  const { formulas, values } = table;
  const typed = editedRows(table, local);
  const isOnlyTargets = local.every((change) => change.table === table.name);
  const judged = isOnlyTargets ? typed : [...values.slice(1).keys()];
  const edited = {
    formulas,
    values,
    ledger,
    unreadable: unreadable.filter((row) => row.table === "JM_Targets"),
  };
  const cells = answerEdits(edited, typed, judged);
  if (cells.length > 0) await writeTableCells(table, cells);
}

/** Rows below the header that were edited. */
function editedRows(table: TableContents, changes: readonly TableChange[]): readonly number[] {
  const first = table.place.row + 1;
  const last = table.place.row + table.place.rows - 1;
  const rows = new Set<number>();
  for (const change of changes) {
    const place = parseAddress(change.address)?.place;
    if (!place || change.table !== table.name) continue;
    const end = Math.min(last, place.row + place.rows - 1);
    for (let row = Math.max(first, place.row); row <= end; row += 1) rows.add(row - first);
  }
  return [...rows].sort((one, other) => one - other);
}
