import type { TableContents } from "../excel/read/workbookContents";
import { ChangedMeanwhile } from "../excel/run/changedMeanwhile";
import { writeTables } from "../excel/write/writeTables";
import { keepLost } from "../session/lostTexts";
import type { TableChange } from "../session/following";
import { session } from "../session/session";
import { parseAddress } from "../sheet/a1";
import { answerEdits, type AnsweredCell } from "../sheet/answer/answerEdits";
import { doublingAnswers } from "../sheet/answer/doublingAnswers";
import { emptyFigures, formatColumns } from "../sheet/answer/emptyFigures";
import { doublings } from "../tables/doublings";
import { facts } from "../tables/facts";
import { review } from "../tables/review";
import { targets } from "../tables/targets";
import { adoptLedger } from "./deed/adoptLedger";
import { mostPlans, unlessChanged } from "./deed/planAnew";
import { readContents } from "./open/readContents";
import { brokenTables, isOfNewerVersion } from "./deed/wholeTables";
import { workbookLedger, type WorkbookLedger } from "./deed/workbookLedger";
import { recordTyped } from "./reports/recordReports";
import { writableTable } from "./sheets/sayUnread";

/**
 * Follows edits of the ledger's tables: formulas answer from what stands there now, and the tables follow edits
 * that were made here in one write each. Edits from elsewhere are only read.
 */
export async function followEdits(changes: readonly TableChange[]): Promise<void> {
  for (let plan = 1; plan <= mostPlans; plan += 1) {
    const found = await unlessChanged(() => follow(changes));
    if (!(found instanceof ChangedMeanwhile)) return;
  }
  // What was typed meanwhile has told of itself, and is followed next.
}

async function follow(changes: readonly TableChange[]): Promise<void> {
  const read = await readContents();
  const refusal = brokenTables(read);
  if (refusal) {
    await adoptLedger(refusal);
    return;
  }
  const found = await workbookLedger(read);
  const before = session.get().holding?.ledger;
  const move = await adoptLedger(found?.ledger);
  if (move !== undefined) session.set({ asOfMove: move });
  const { unseen } = session.get().following ?? {};
  unseen?.saw(read.tables);
  const local = changes.filter(({ isLocal, table }) => isLocal && table !== review.name);
  if (!found || local.length === 0 || isOfNewerVersion(read)) return;
  const filledIn = writableTable(read, targets.name);
  const typed = filledIn ? editedRows(filledIn, local) : [];
  const { contents, own } = await recordTyped(read, found, typed);
  unseen?.saw(contents.tables);
  for (const name of [facts.name, targets.name] as const) {
    const table = writableTable(contents, name);
    if (!table) continue;
    const answered = name === targets.name ? targetAnswers(own, table, local) : [];
    const named = editedRows(table, local.filter(isOneRow), formatColumns);
    await answer(table, [...answered, ...emptyFigures(name, table.values, named, own.ledger)]);
  }
  const measured = writableTable(contents, doublings.name);
  if (measured)
    await answer(
      measured,
      doublingAnswers({ ...measured, ...rowsOf(own, doublings.name), before }),
    );
}

async function answer(table: TableContents, cells: readonly AnsweredCell[]): Promise<void> {
  const { following } = session.get();
  following?.answers.note(table.name, cells);
  if (cells.length > 0) await writeTables([{ table, cells, rows: [] }], keepLost);
  following?.unseen.wrote(table.name, cells);
}

/** The ledger, and the rows of one of its tables that cannot be read. */
function rowsOf(
  { ledger, unreadable }: WorkbookLedger,
  name: string,
): Pick<WorkbookLedger, "ledger" | "unreadable"> {
  return { ledger, unreadable: unreadable.filter(({ table }) => table === name) };
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
    typedInto: typedInto(table, changes),
  };
  return answerEdits(edited, typed, judged);
}

/** Rows below the header that were edited, in one of the columns where some are given. */
function editedRows(
  table: TableContents,
  changes: readonly TableChange[],
  columns?: readonly string[],
): readonly number[] {
  const rows = new Set<number>();
  for (const change of changes) {
    const edited = editedCells(table, change);
    if (columns && !edited.columns.some((name) => columns.includes(name))) continue;
    for (const row of edited.rows) rows.add(row);
  }
  return [...rows].sort((one, other) => one - other);
}

/** The columns of a row into which a person typed, what was written in answer apart. */
function typedInto(
  table: TableContents,
  changes: readonly TableChange[],
): (row: number) => ReadonlySet<string> {
  const answers = session.get().following?.answers;
  const header = (table.values[0] ?? []).map(String);
  const typed = new Map<number, Set<string>>();
  for (const change of changes) {
    const { rows, columns } = editedCells(table, change);
    const cells = rows.flatMap((row) =>
      columns.map((column) => {
        return { row, column, value: table.formulas[row + 1]?.[header.indexOf(column)] };
      }),
    );
    if (answers?.holds(table.name, cells) === true) continue;
    for (const row of rows) typed.set(row, new Set([...(typed.get(row) ?? []), ...columns]));
  }
  return (row) => typed.get(row) ?? new Set();
}

/** Rows below the header, from 0, and columns of a table that an edit concerns. */
function editedCells(
  { place: at, values, name }: TableContents,
  { address, table }: TableChange,
): { readonly rows: readonly number[]; readonly columns: readonly string[] } {
  const place = parseAddress(address)?.place;
  if (!place || table !== name) return { rows: [], columns: [] };
  const header = (values[0] ?? []).map(String);
  const left = Math.max(0, place.column - at.column);
  const first = at.row + 1;
  const top = Math.max(first, place.row);
  const end = Math.min(at.row + at.rows - 1, place.row + place.rows - 1);
  return {
    rows: Array.from({ length: Math.max(0, end - top + 1) }, (_, index) => top + index - first),
    columns: header.slice(left, Math.max(left, place.column + place.columns - at.column)),
  };
}
