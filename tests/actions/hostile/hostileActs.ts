import fc from "fast-check";
import { cellAddress } from "../../../src/sheet/a1";
import type { Host } from "../../../workbench/host/host";
import type { SheetData } from "../../../workbench/model/data/sheetData";
import type { TableData } from "../../../workbench/model/data/tableData";

export const kinds = [
  "edit",
  "sort",
  "insert",
  "delete",
  "filter",
  "protect",
  "rename",
  "copy",
  "paste",
  "undo",
  "reopen",
] as const;

/** One thing that somebody does; places are fractions of what is there, so that any draw fits. */
export interface HostileAct {
  readonly kind: (typeof kinds)[number];
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** Whether it is done while a deed runs, and before which of its requests. */
  readonly request: number | undefined;
  /** Typed or pasted, unlike anything else in the workbook. */
  readonly word: string;
}

/** Acts of at least four kinds, at least half of them in the midst of a deed. */
export function anyActs(count: number): fc.Arbitrary<readonly HostileAct[]> {
  const fraction = fc.nat(999).map((thousandths) => thousandths / 1000);
  const act = fc.record({
    kind: fc.constantFrom("edit" as const, "edit" as const, ...kinds),
    sheet: fraction,
    row: fraction,
    column: fraction,
    request: fc.nat(9),
    isBetween: fc.nat(3),
    isRightAfter: fc.nat(2),
  });
  return fc
    .array(act, { minLength: count, maxLength: count })
    .map((acts) => {
      let last = 0;
      return acts.map(({ isBetween, isRightAfter, request, ...rest }, index): HostileAct => {
        // A third of them strike one request after the one before: a put-back follows the write.
        last = isRightAfter === 0 ? last + 1 : request;
        // A workbook is closed between deeds.
        const isAmid = rest.kind !== "reopen" && isBetween > 0;
        return { ...rest, request: isAmid ? last : undefined, word: `词${index}号` };
      });
    })
    .filter(
      (acts) =>
        new Set(acts.map(({ kind }) => kind)).size >= 4 &&
        acts.filter(({ request }) => request !== undefined).length >= count / 2,
    );
}

/** Does it as a person would; answers false where there was nothing to do it to. */
export async function act(host: Host, { kind, word, ...at }: HostileAct): Promise<boolean> {
  const { person, book } = host;
  const sheet = pick(book.sheets, at.sheet);
  const { name } = sheet;
  const table = sheet.tables[0];
  const cell = cellIn(sheet, at);
  const isLocked = sheet.protection !== undefined;
  switch (kind) {
    case "edit":
      if (isLocked || isHeader(sheet, cell.row)) return false;
      await person.typeInto(name, cellAddress(cell.row, cell.column), word);
      return true;
    case "sort":
      if (!table || isLocked) return false;
      await person.sort(table.name, pick(table.columns, at.column).name);
      return true;
    case "insert":
      if (isLocked || isHeader(sheet, cell.row)) return false;
      await person.insertRows(name, `${cell.row + 1}:${cell.row + 1}`);
      return true;
    case "delete":
      if (isLocked || isHeader(sheet, cell.row) || (table?.rect.rows ?? 9) < 4) return false;
      await person.deleteRows(name, `${cell.row + 1}:${cell.row + 1}`);
      return true;
    case "filter":
      if (!table || isLocked) return false;
      if (isFiltered(table)) await person.clearFilter(table.name);
      else await person.filter(table.name, pick(table.columns, at.column).name, keepsSome);
      return true;
    case "protect":
      if (isLocked) await person.unprotect(name);
      else await person.protect(name);
      return true;
    case "rename":
      await person.renameSheet(name, `改名${word}`);
      return true;
    case "copy":
      if (!table || isLocked || isHeader(sheet, cell.row)) return false;
      await copyRow(host, table, cell.row);
      return true;
    case "paste":
      if (isLocked || isHeader(sheet, cell.row)) return false;
      await person.paste(name, cellAddress(cell.row, cell.column), [[word, `${word}右`]]);
      return true;
    case "undo":
      return person.undo();
    case "reopen":
      return false;
  }
}

/** What is undone at the end: a sheet that is protected or filtered is not written. */
export async function unlock({ person, book }: Host): Promise<void> {
  for (const { name, protection, tables } of book.sheets) {
    if (protection) await person.unprotect(name);
    for (const table of tables) if (isFiltered(table)) await person.clearFilter(table.name);
  }
}

function isFiltered({ isFiltered: hides }: TableData): boolean {
  return hides === true;
}

function keepsSome(text: string): boolean {
  return text.length % 2 === 0;
}

/** A row of a table is copied below it, which makes the table grow. */
async function copyRow({ person }: Host, { sheet, rect }: TableData, row: number): Promise<void> {
  const line = Math.min(Math.max(row, rect.row + 1), rect.row + rect.rows - 1);
  const from = cellAddress(line, rect.column);
  const to = cellAddress(line, rect.column + rect.columns - 1);
  await person.copy(sheet.name, `${from}:${to}`, cellAddress(rect.row + rect.rows, rect.column));
}

/** Headings are not typed over: a heading that is gone is refused by name, which other tests show. */
function isHeader(sheet: SheetData, row: number): boolean {
  return sheet.tables.some(({ rect }) => row <= rect.row);
}

function cellIn(
  sheet: SheetData,
  at: Pick<HostileAct, "row" | "column">,
): { readonly row: number; readonly column: number } {
  const used = sheet.usedRect(true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    row: used.row + Math.floor(used.rows * at.row),
    column: used.column + Math.floor(used.columns * at.column),
  };
}

function pick<T>(list: readonly T[], at: number): T {
  const one = list[Math.floor(at * list.length)];
  if (one === undefined) throw new Error("There is nothing to pick from.");
  return one;
}
