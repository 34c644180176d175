import { readWorkbook } from "../excel/read/readWorkbook";
import type { TableContents, WorkbookContents } from "../excel/read/workbookContents";
import { writeTableCells } from "../excel/write/writeTableCells";
import type { TableChange } from "../session/following";
import { session } from "../session/session";
import { parseAddress } from "../sheet/a1";
import { answerEdits, type AnsweredCell } from "../sheet/answer/answerEdits";
import { emptyFigures, formatColumns } from "../sheet/answer/emptyFigures";
import { facts } from "../tables/facts";
import { review } from "../tables/review";
import { targets } from "../tables/targets";
import { adoptLedger } from "./deed/adoptLedger";
import { brokenTables, ourTable } from "./deed/wholeTables";
import { workbookLedger, workbookTables, type WorkbookLedger } from "./deed/workbookLedger";

/**
 * Follows edits of the ledger's tables: formulas answer from what stands there now, and the tables follow edits
 * that were made here in one write each. Edits from elsewhere are only read.
 */
export async function followEdits(changes: readonly TableChange[]): Promise<void> {
  const contents = await readWorkbook(workbookTables);
  const refusal = brokenTables(contents);
  if (refusal) {
    await adoptLedger(refusal);
    return;
  }
  const own = await workbookLedger(contents);
  const move = await adoptLedger(own?.ledger);
  if (move !== undefined) session.set({ asOfMove: move });
  const local = changes.filter(({ isLocal, table }) => isLocal && table !== review.name);
  if (!own || local.length === 0) return;
  for (const name of [facts.name, targets.name]) {
    const table = writableTable(contents, name);
    if (!table) continue;
    const answered = name === targets.name ? targetAnswers(own, table, local) : [];
    const named = editedRows(table, local.filter(isOneRow), formatColumns);
    const cells = [...answered, ...emptyFigures(name, table.values, named, own.ledger)];
    if (cells.length > 0) await writeTableCells(table, cells);
  }
}

function writableTable(contents: WorkbookContents, table: string): TableContents | undefined {
  const found = ourTable(contents, table);
  const sheet = contents.sheets.find(({ id }) => id === found?.sheetId);
  return !sheet || sheet.isProtected || contents.isReadOnly ? undefined : found;
}

/** Only what is typed takes its format from the row above; what is pasted brings its own. */
function isOneRow({ address }: TableChange): boolean {
  return parseAddress(address)?.place.rows === 1;
}

/** An edit of another table may concern any target. */
function targetAnswers(
  { ledger, unreadable }: WorkbookLedger,
  table: TableContents,
  changes: readonly TableChange[],
): readonly AnsweredCell[] {
  const { formulas, values, name } = table;
  const typed = editedRows(table, changes);
  const isOnlyTargets = changes.every((change) => change.table === name);
  const judged = isOnlyTargets ? typed : [...values.slice(1).keys()];
  const edited = {
    formulas,
    values,
    ledger,
    unreadable: unreadable.filter((row) => row.table === name),
  };
  return answerEdits(edited, typed, judged);
}

/** Rows below the header that were edited, in one of the columns where some are given. */
function editedRows(
  table: TableContents,
  changes: readonly TableChange[],
  columns?: readonly string[],
): readonly number[] {
  const first = table.place.row + 1;
  const last = table.place.row + table.place.rows - 1;
  const header = (table.values[0] ?? []).map(String);
  const rows = new Set<number>();
  for (const change of changes) {
    const place = parseAddress(change.address)?.place;
    if (!place || change.table !== table.name) continue;
    const from = Math.max(0, place.column - table.place.column);
    const edited = header.slice(from, place.column + place.columns - table.place.column);
    if (columns && !edited.some((name) => columns.includes(name))) continue;
    const end = Math.min(last, place.row + place.rows - 1);
    for (let row = Math.max(first, place.row); row <= end; row += 1) rows.add(row - first);
  }
  return [...rows].sort((one, other) => one - other);
}
