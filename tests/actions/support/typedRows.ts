import { cellAddress } from "../../../src/sheet/a1";
import type { LiveBook } from "./liveBook";
import { quiet } from "./quiet";

/** A row of a table, by its column headings. */
export interface Row {
  readonly sheet: string;
  readonly place: (column: string) => string;
  /** What stands in a column of the row. */
  see(column: string): ReturnType<LiveBook["host"]["person"]["see"]>;
  /** Types into a column and waits until the add-in has answered. */
  type(column: string, value: string | number): Promise<void>;
}

/** A row of a sheet whose columns stand at the addresses that `place` gives. */
function rowAt(book: LiveBook, sheet: string, place: Row["place"]): Row {
  return {
    sheet,
    place,
    see: (column) => book.host.person.see(sheet, place(column)),
    type: async (column, value) => {
      await book.host.person.typeInto(sheet, place(column), value);
      await quiet(book);
    },
  };
}

/** Types a row right below a table of ours, cell by cell, as a person does. */
export async function typeBelow(
  book: LiveBook,
  table: string,
  typed: Readonly<Record<string, string | number>>,
): Promise<Row> {
  const { sheetName, header, top, left } = await book.run(async (context) => {
    const found = context.workbook.tables.getItem(table);
    found.worksheet.load("name");
    const range = found.getRange();
    range.load("values,rowIndex,columnIndex,rowCount");
    await context.sync();
    return {
      sheetName: found.worksheet.name,
      header: (range.values[0] ?? []).map(String),
      top: range.rowIndex + range.rowCount,
      left: range.columnIndex,
    };
  });
  const place = (column: string) => cellAddress(top, left + header.indexOf(column));
  for (const [column, value] of Object.entries(typed)) {
    await book.host.person.typeInto(sheetName, place(column), value);
  }
  await quiet(book);
  return rowAt(book, sheetName, place);
}

/** The row of 目标台账 with an 编号. */
export async function targetRow(book: LiveBook, id: string): Promise<Row> {
  return rowOfTable(book, "JM_Targets", (at) => at("编号") === id);
}

/** The first row of a table of ours that the test accepts. */
export async function rowOfTable(
  book: LiveBook,
  table: string,
  fits: (at: (column: string) => unknown) => boolean,
): Promise<Row> {
  const { sheet, values, top, left } = await book.run(async (context) => {
    const found = context.workbook.tables.getItem(table);
    found.worksheet.load("name");
    const range = found.getRange();
    range.load("values,rowIndex,columnIndex");
    await context.sync();
    return {
      sheet: found.worksheet.name,
      values: range.values as unknown[][],
      top: range.rowIndex,
      left: range.columnIndex,
    };
  });
  const header = (values[0] ?? []).map(String);
  const row = values.findIndex(
    (line, index) => index > 0 && fits((column) => line[header.indexOf(column)]),
  );
  if (row < 1) throw new Error(`No row of ${table} is such a one.`);
  return rowAt(book, sheet, (column) => cellAddress(top + row, left + header.indexOf(column)));
}
