import type { Host } from "../../../workbench/host/host";

/** Rows of a table by their key, the first column. */
export function rowsOf(
  { host }: { readonly host: Host },
  name: string,
): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const table = host.book.sheets.flatMap(({ tables }) => tables).find((one) => one.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  const { sheet, rect, columns } = table;
  return new Map(
    Array.from({ length: rect.rows - 1 }, (_, index) => {
      const at = (column: number): unknown =>
        sheet.cell(rect.row + 1 + index, rect.column + column)?.value;
      return [
        String(at(0)),
        Object.fromEntries(columns.map((column, i) => [column.name, at(i)])),
      ] as const;
    }),
  );
}
