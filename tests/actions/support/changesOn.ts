import type { Opened } from "./openWorkbook";

export function onSheet(name: string, change: (sheet: Excel.Worksheet) => void) {
  return (book: Opened): Promise<void> =>
    book.run(async (context) => {
      change(context.workbook.worksheets.getItem(name));
      await context.sync();
    });
}

export function onTable(name: string, change: (table: Excel.Table) => void) {
  return (book: Opened): Promise<void> =>
    book.run(async (context) => {
      change(context.workbook.tables.getItem(name));
      await context.sync();
    });
}

export function withOwnSheet(name: string, change?: (sheet: Excel.Worksheet) => void) {
  return (book: Opened): Promise<void> =>
    book.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRange("A1:B1").values = [["我的表", "我的数"]];
      change?.(sheet);
      await context.sync();
    });
}
