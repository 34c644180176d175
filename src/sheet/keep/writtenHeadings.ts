import type { Headed } from "../../tables/columns/column";
import { firstHeadings } from "../../tables/firstHeadings";
import type { TableName } from "../../tables/tables";
import type { RawGrid } from "../../tables/cells/raw";
import { keyHeadings, keyReader } from "../../tables/rowKey";
import { cellOf, emptyPrint } from "./fingerprint";
import type { TableRecord, WorkbookState, Written } from "./workbookState";

/** Any table of ours, as far as its columns go. */
export type OurTable = Headed & {
  readonly name: TableName;
  readonly key: string | readonly string[];
};

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

/**
 * Columns of ours of which every row was filled when it was written, and none of those that stand is now: a column that was deleted and
 * typed back as a heading would read as defaults.
 */
export function emptiedHeadings(
  table: OurTable,
  [header = [], ...body]: RawGrid,
  { sheets }: WorkbookState,
): readonly string[] {
  const record = sheets.flatMap(({ tables }) => tables).find(({ name }) => name === table.name);
  if (!record) return [];
  const rows = Object.values(record.rows);
  // Rows of the person's own may leave blank what ours fill.
  const readKey = keyReader(header, keyHeadings(table.key));
  const ours = body.filter((row) => {
    const key = readKey(row);
    return key !== "" && Object.hasOwn(record.rows, key);
  });
  if (ours.length === 0) return [];
  return table.columns
    .filter(({ owner }) => owner === "ours")
    .map(({ heading }) => heading)
    .filter((heading) => {
      const [at, written] = [header.indexOf(heading), record.columns.indexOf(heading)];
      return (
        at >= 0 &&
        ours.every((row) => (row[at] ?? "") === "") &&
        rows.every((row) => cellOf(row, written) !== emptyPrint)
      );
    });
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
