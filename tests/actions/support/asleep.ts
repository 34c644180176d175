import { editsFollowed } from "../../../src/actions/openWorkbook";
import { newState, session } from "../../../src/session/session";
import { cellAddress } from "../../../src/sheet/a1";
import { Host, type HostOptions } from "../../../workbench/host/host";
import { openSavedWorkbook } from "../../../workbench/saved/openSavedWorkbook";
import { saveWorkbook } from "../../../workbench/saved/saveWorkbook";
import type { SavedWorkbook } from "../../../workbench/saved/savedWorkbook";
import { functionsMetadata } from "./associateFunctions";
import { openWorkbook, type Opened } from "./openWorkbook";
import { quiet } from "./quiet";

/** Where a column of one row of a table stands. */
export type PlaceOf = (column: string) => string;

/** The first row of a table that the test accepts; one past its end where `fits` is undefined. */
export function rowIn(
  { book }: Pick<Host, "book">,
  table: string,
  fits?: (at: (column: string) => unknown) => boolean,
): PlaceOf {
  const found = book.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === table);
  if (!found) throw new Error(`There is no table ${table}.`);
  const { sheet, rect, columns } = found;
  const end = rect.row + rect.rows;
  const columnOf = (name: string) => rect.column + columns.findIndex((one) => one.name === name);
  const placed = (row: number) => (name: string) => cellAddress(row, columnOf(name));
  for (let row = rect.row + 1; fits && row < end; row += 1) {
    if (fits((name) => sheet.cell(row, columnOf(name))?.value)) return placed(row);
  }
  if (fits) throw new Error(`No row of ${table} is such a one.`);
  return placed(end);
}

/** What the test's person adds to 目标台账 before the workbook is saved. */
export const ownTarget = {
  指标: "一般公共预算收入",
  时期: "2024",
  目标值: 2,
  单位: "亿元",
} as const;

let saved: SavedWorkbook | undefined;

async function savedLedger(): Promise<SavedWorkbook> {
  const book = await openWorkbook();
  await book.load();
  await awake(book);
  const { person } = book.host;
  const first = rowIn(book.host, "JM_Targets", () => true);
  const county = person.see("目标台账", first("旗县")).text;
  const own = rowIn(book.host, "JM_Targets");
  for (const [column, value] of Object.entries({ 旗县: county, ...ownTarget })) {
    await person.typeInto("目标台账", own(column), value);
    // Rows get the formats of the row above, until the add-in has given them their own.
    await settled(book);
  }
  book.close();
  return saveWorkbook(book.host);
}

/** A workbook with a small ledger, as somebody opens it again; nobody hears yet what is done in it. */
export async function sleeping(options: HostOptions = {}): Promise<Host> {
  saved ??= await savedLedger();
  const { book } = openSavedWorkbook(saved);
  return new Host({ book, functions: functionsMetadata(), ...options });
}

/** The workbook of a host, saved and opened again. */
export function reopened(host: Host): Host {
  const { book } = openSavedWorkbook(saveWorkbook(host));
  return new Host({ book, functions: functionsMetadata() });
}

/** The add-in wakes over the workbook. */
export async function wakeOver(host: Host): Promise<Opened> {
  const book = await openWorkbook(undefined, host);
  await awake(book);
  return book;
}

async function awake(book: Opened): Promise<void> {
  session.set(newState());
  await book.start();
  await settled(book);
}

/** All that was edited, or found to be, is answered. */
export function settled({ host }: Pick<Opened, "host">): Promise<void> {
  return quiet({ host, deeds: { editsFollowed } });
}
