import type { Booted } from "../../../workbench/node/boot";

type Row = Readonly<Record<string, string | number>>;

/** Adds rows at the end of a table, by the headings of its columns; other cells stay empty. */
export async function enterRows(
  { window }: Booted,
  tableName: string,
  records: readonly Row[],
): Promise<void> {
  const excel = window["Excel"] as typeof Excel;
  await excel.run(async (context) => {
    const table = context.workbook.tables.getItem(tableName);
    const headings = table.getHeaderRowRange().load("values");
    await context.sync();
    const names = (headings.values[0] ?? []).map(String);
    for (const record of records) {
      const unknown = Object.keys(record).find((name) => !names.includes(name));
      if (unknown !== undefined) throw new Error(`${tableName} has no column ${unknown}.`);
    }
    const lines = records.map((record) => names.map((name) => record[name] ?? ""));
    table.rows.add(-1, lines);
    await context.sync();
  });
}
