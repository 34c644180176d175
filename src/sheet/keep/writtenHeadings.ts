import type { Headed } from "../../tables/columns/column";
import { firstHeadings } from "../../tables/firstHeadings";
import type { TableName } from "../../tables/tables";
import type { TableRecord, WorkbookState, Written } from "./workbookState";

/** Any table of ours, as far as its columns go. */
export type OurTable = Headed & { readonly name: TableName };

/**
 * The headings that a table was last written with; without a record, those of version 0.1.0. After a run that broke
 * off, only those that stood before it too: a new column may not have been reached.
 */
function writtenHeadings({ name }: OurTable, state: WorkbookState): readonly string[] {
  const isNamed = (table: TableRecord): boolean => table.name === name;
  const sheet = state.sheets.find(({ tables }) => tables.some(isNamed));
  if (!sheet) return firstHeadings(name);
  const columnsOf = ({ tables }: Written): readonly string[] | undefined =>
    tables.find(isNamed)?.columns;
  const before = (sheet.before ?? []).flatMap((written) => {
    const columns = columnsOf(written);
    return columns ? [columns] : [];
  });
  return (columnsOf(sheet) ?? []).filter((heading) =>
    before.every((columns) => columns.includes(heading)),
  );
}

/** Columns of ours that were written and are gone or renamed; the person's 备注 may go. */
export function goneHeadings(
  table: OurTable,
  header: readonly string[],
  state: WorkbookState,
): readonly string[] {
  const written = writtenHeadings(table, state);
  return table.columns
    .filter(({ heading, isOptional }) => isOptional !== true && written.includes(heading))
    .map(({ heading }) => heading)
    .filter((heading) => !header.includes(heading));
}

/** Columns that no writing ever made, because the version that wrote last did not know them. */
export function newHeadings(
  table: OurTable,
  header: readonly string[],
  state: WorkbookState,
): readonly string[] {
  const known = [...writtenHeadings(table, state), ...header];
  return table.columns.map(({ heading }) => heading).filter((one) => !known.includes(one));
}

/** False for a table of a person's own that only bears the name of one of ours. */
export function isOurs(
  { name, columns }: OurTable,
  header: readonly string[],
  state: WorkbookState,
): boolean {
  return (
    state.sheets.some(({ tables }) => tables.some((table) => table.name === name)) ||
    columns.some(({ heading, isOptional }) => isOptional !== true && header.includes(heading))
  );
}
