import { cellAddress } from "../../../src/sheet/a1";
import type { LiveBook } from "./liveBook";
import { quiet } from "./quiet";

/** A row of a table, by its column headings. */
export interface Row {
  readonly place: (column: string) => string;
  /** What stands in a column of the row. */
  see(column: string): ReturnType<LiveBook["host"]["person"]["see"]>;
  /** Types into a column and waits until the add-in has answered. */
  type(column: string, value: string | number): Promise<void>;
}

/** A row of a sheet whose columns stand at the addresses that `place` gives. */
export function rowAt(book: LiveBook, sheet: string, place: Row["place"]): Row {
  return {
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
