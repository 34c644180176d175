import { toOffice } from "../../../workbench/model/data/cell";
import { Host } from "../../../workbench/host/host";
import type { TableData } from "../../../workbench/model/data/tableData";
import { openSavedWorkbook } from "../../../workbench/saved/openSavedWorkbook";
import { saveWorkbook } from "../../../workbench/saved/saveWorkbook";
import type { SavedWorkbook } from "../../../workbench/saved/savedWorkbook";
import { functionsMetadata } from "../support/associateFunctions";
import { openWorkbook, smallPackage, type Opened } from "../support/openWorkbook";

const made = new Map<string, Promise<SavedWorkbook>>();

async function make(prepare: (book: Opened) => Promise<unknown>): Promise<SavedWorkbook> {
  const book = await openWorkbook(smallPackage);
  await book.load();
  await prepare(book);
  await book.host.settle();
  book.close();
  return saveWorkbook(book.host);
}

/** A loaded workbook, prepared once for each name, in a page of its own. */
export async function prepared(
  name: string,
  prepare: (book: Opened) => Promise<unknown> = () => Promise.resolve(),
  texts = smallPackage,
): Promise<Opened> {
  const saved = made.get(name) ?? make(prepare);
  made.set(name, saved);
  const { book } = openSavedWorkbook(await saved);
  return openWorkbook(texts, new Host({ book, functions: functionsMetadata() }));
}

/** Does a deed while somebody does something before some of its requests, counted from 0. */
export async function struck<T>(
  { host }: Opened,
  deed: () => Promise<T>,
  strikes: Readonly<Record<number, (host: Host) => unknown>>,
): Promise<T> {
  const first = host.counts.syncs;
  host.meanwhile = async (now) => {
    await strikes[now - first]?.(host);
  };
  try {
    return await deed();
  } finally {
    host.meanwhile = undefined;
    await host.settle();
  }
}

export function tableOf({ book }: Host, name: string): TableData {
  const table = book.sheets.flatMap(({ tables }) => tables).find((one) => one.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return table;
}

/** The rows of a table as texts of its columns, blank ones left out. */
export function linesOf(
  host: Host,
  name: string,
  headings: readonly string[],
): readonly (readonly string[])[] {
  const { sheet, rect, columns } = tableOf(host, name);
  const at = headings.map((heading) => columns.findIndex((column) => column.name === heading));
  return Array.from({ length: rect.rows - 1 }, (_, i) =>
    at.map((j) => String(toOffice(sheet.cell(rect.row + 1 + i, rect.column + j)?.value))),
  ).filter((line) => line.some((text) => text !== ""));
}

/** What stands on a table's sheet below it. */
export function below(host: Host, name: string): readonly string[] {
  const { sheet, rect } = tableOf(host, name);
  const found: string[] = [];
  const used = sheet.usedRect(true);
  if (!used) return found;
  sheet.eachCell(used, (cell, row) => {
    const text = String(toOffice(cell.value));
    if (row >= rect.row + rect.rows && text !== "") found.push(text);
  });
  return found;
}
