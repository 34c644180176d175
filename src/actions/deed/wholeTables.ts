import type { UserError } from "../../core/userError";
import type { TableContents, WorkbookContents } from "../../excel/read/workbookContents";
import {
  emptiedHeadings,
  goneHeadings,
  isOurs,
  type OurTable,
} from "../../sheet/keep/writtenHeadings";
import { tables } from "../../tables/tables";
import { message, refuseAll } from "./words";

/** The tables of ours that a workbook holds; one of a person's own under such a name is none. */
export function ourTables(
  contents: WorkbookContents,
): readonly { readonly table: OurTable; readonly standing: TableContents }[] {
  return tables.flatMap((table) => {
    const standing = contents.tables.find(({ name }) => name === table.name);
    return standing && isOurs(table, headerOf(standing), contents.state)
      ? [{ table, standing }]
      : [];
  });
}

/** A later version of the add-in wrote the workbook: it is read as far as it can be, and never written. */
export function isOfNewerVersion({ stateParts: { condition } }: WorkbookContents): boolean {
  return condition === "newer" || condition === "unknown";
}

/** The table of ours of that name; undefined where the workbook has none, or a person's own under its name. */
export function ourTable(contents: WorkbookContents, name: string): TableContents | undefined {
  return ourTables(contents).find(({ table }) => table.name === name)?.standing;
}

export function headerOf({ values }: TableContents): readonly string[] {
  return (values[0] ?? []).map(String);
}

/**
 * A table of ours is read whole or not at all: names the tables that are gone from their sheets and the columns that
 * are gone, renamed or emptied, because a figure without its 数据性质 would answer as another. Undefined where all
 * are there.
 */
export function brokenTables(contents: WorkbookContents): UserError | undefined {
  // As of which day and by which rules a later version judges is not known.
  if (contents.stateParts.condition === "unknown") return refuseAll([message("stateNewer")]);
  const gone = brokenColumns(contents, (table, { values }) =>
    goneHeadings(table, (values[0] ?? []).map(String), contents.state),
  );
  const emptied = brokenColumns(contents, (table, { values }) =>
    emptiedHeadings(table, values, contents.state),
  );
  const refusals = [
    ...goneTables(contents).map((one) => message("tableGone", one)),
    ...(gone.length > 0 ? [message("columnsGone", { broken: gone })] : []),
    ...(emptied.length > 0 ? [message("columnsEmptied", { broken: emptied })] : []),
  ];
  return refusals.length === 0 ? undefined : refuseAll(refusals);
}

/** Tables that were written on sheets that still stand; with its sheet a table may be taken away. */
function goneTables({
  state,
  sheets,
  tables: standing,
}: WorkbookContents): readonly { readonly sheet: string; readonly table: string }[] {
  return state.sheets.flatMap(({ sheetId, tables: written }) => {
    const sheet = sheets.find(({ id }) => id === sheetId);
    if (!sheet) return [];
    return written
      .filter(({ name }) => !standing.some((table) => table.name === name))
      .map(({ name }) => ({ sheet: sheet.name, table: name }));
  });
}

function brokenColumns(
  contents: WorkbookContents,
  brokenIn: (table: OurTable, standing: TableContents) => readonly string[],
): readonly { readonly sheet: string; readonly columns: readonly string[] }[] {
  return ourTables(contents).flatMap(({ table, standing }) => {
    const columns = brokenIn(table, standing);
    const sheet = contents.sheets.find(({ id }) => id === standing.sheetId)?.name ?? table.name;
    return columns.length === 0 ? [] : [{ sheet, columns }];
  });
}
