import fc from "fast-check";
import { parseAddress } from "../../../src/sheet/a1";
import type { SheetData } from "../../../workbench/model/data/sheetData";
import type { TableData } from "../../../workbench/model/data/tableData";
import type { Opened } from "./openWorkbook";

/** One thing a person does to a workbook; places are fractions of what is there, so that any draw fits. */
export interface PersonsEdit {
  readonly kind: (typeof kinds)[number];
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** What is typed, unlike anything else in the workbook. */
  readonly text: string;
}

const kinds = [
  "type over a generated cell",
  "type over a generated cell",
  "type into a person's block",
  "type into a table",
  "type into a table",
  "add a row to a table",
  "add a column to a table",
  "type right of the plan",
  "type below the plan",
  "insert a row",
  "delete a row",
  "delete a row of a table",
  "turn a table around",
  "rename a sheet",
] as const;

const opening = fc.constantFrom("", "", "", "=1+", "+", "-", "@", "'", "2024年");

/** Any edits, each of which types a text of its own. */
export function anyEdits(count: number): fc.Arbitrary<readonly PersonsEdit[]> {
  const fraction = fc.nat(999).map((thousandths) => thousandths / 1000);
  const edit = fc.record({
    kind: fc.constantFrom(...kinds),
    sheet: fraction,
    row: fraction,
    column: fraction,
    opening,
  });
  return fc.array(edit, { minLength: count, maxLength: count }).map((edits) =>
    edits.map(({ opening, ...rest }, index) => ({
      ...rest,
      text: opening === "=1+" ? `=1+${7000 + index}` : `${opening}改${index}号`,
    })),
  );
}

/** Does the edits one after the other, as a person would. */
export async function doEdits(book: Opened, edits: readonly PersonsEdit[]): Promise<void> {
  await edits.reduce(async (earlier, edit) => {
    await earlier;
    await doEdit(book, edit);
  }, Promise.resolve());
}

function doEdit(book: Opened, edit: PersonsEdit): Promise<void> {
  const { sheets } = book.host.book;
  const county = pick(sheets.filter(isGenerated), edit.sheet);
  const ledger = pick(
    sheets.filter(({ tables }) => tables.length > 0),
    edit.sheet,
  );
  const table = ledger.tables[0];
  if (!table) throw new Error("A sheet with a table has one.");
  const used = county.usedRect(true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const at = (count: number, fraction: number): number => Math.floor(count * fraction);
  const type = (on: SheetData, row: number, column: number): Promise<void> =>
    inSheet(book, on, (sheet) => {
      sheet.getRangeByIndexes(row, column, 1, 1).values = [[edit.text]];
    });
  const { rect } = table;
  switch (edit.kind) {
    case "type over a generated cell":
      return type(county, at(used.rows, edit.row), at(Math.min(used.columns, 8), edit.column));
    case "type into a person's block": {
      const { row, column } = pick(personsPlaces(county), edit.row);
      return type(county, row, column);
    }
    case "type right of the plan":
      return type(county, at(used.rows, edit.row), used.column + used.columns + 1);
    case "type below the plan":
      return type(county, used.row + used.rows + 1, at(6, edit.column));
    case "type into a table":
      return type(
        ledger,
        rect.row + 1 + at(rect.rows - 1, edit.row),
        rect.column + at(rect.columns, edit.column),
      );
    case "add a row to a table":
      return inTable(book, table, (one) => {
        one.rows.add(undefined, [table.columns.map((_, i) => (i === 1 ? edit.text : ""))]);
      });
    case "add a column to a table":
      return inTable(book, table, (one) => {
        const cells = Array.from({ length: rect.rows }, (_, i) => [i === 1 ? edit.text : ""]);
        one.columns.add(undefined, [[`自加${edit.text}`], ...cells.slice(1)]);
      });
    case "insert a row":
      return inSheet(book, county, (sheet) => {
        sheet.getRangeByIndexes(at(used.rows, edit.row), 0, 1, 1).getEntireRow().insert("Down");
      });
    case "delete a row":
      return inSheet(book, county, (sheet) => {
        sheet.getRangeByIndexes(at(used.rows, edit.row), 0, 1, 1).getEntireRow().delete("Up");
      });
    case "delete a row of a table":
      if (rect.rows < 4) return Promise.resolve();
      return inTable(book, table, (one) => {
        one.rows.getItemAt(at(rect.rows - 1, edit.row)).delete();
      });
    case "turn a table around":
      return turnAround(book, table);
    case "rename a sheet":
      return inSheet(book, pick(sheets, edit.sheet), (sheet) => {
        sheet.name = `改名${edit.text.replace(/[^0-9]/g, "")}`;
      });
  }
}

function pick<T>(list: readonly T[], at: number): T {
  const one = list[Math.floor(at * list.length)];
  if (one === undefined) throw new Error("There is nothing to pick from.");
  return one;
}

function isGenerated({ book, cells, tables }: SheetData): boolean {
  return tables.length === 0 && cells.size > 0 && book.names.length > 0;
}

/** Corners of the person's blocks on a sheet; the sheet's own corner where it has none. */
function personsPlaces(sheet: SheetData): readonly { row: number; column: number }[] {
  const places = sheet.book.names
    .filter(({ scope }) => scope === sheet)
    .flatMap(({ formula }) => parseAddress(formula.slice(1))?.place ?? []);
  return places.length > 0 ? places : [{ row: 0, column: 0 }];
}

function inSheet(
  book: Opened,
  { id }: SheetData,
  edit: (sheet: Excel.Worksheet) => void,
): Promise<void> {
  return book.run(async (context) => {
    edit(context.workbook.worksheets.getItem(id));
    await context.sync();
  });
}

function inTable(
  book: Opened,
  { name }: TableData,
  edit: (table: Excel.Table) => void,
): Promise<void> {
  return book.run(async (context) => {
    edit(context.workbook.tables.getItem(name));
    await context.sync();
  });
}

/** Sorting moves whole rows, formulas and all. */
function turnAround(book: Opened, { name }: TableData): Promise<void> {
  return book.run(async (context) => {
    const body = context.workbook.tables.getItem(name).getDataBodyRange().load("formulas");
    await context.sync();
    body.numberFormat = body.formulas.map((row) => row.map(() => "@"));
    body.formulas = [...body.formulas].reverse();
    await context.sync();
  });
}
