import type { UserError } from "../../core/userError";
import type { TableContents, WorkbookContents } from "../../excel/read/workbookContents";
import { goneHeadings, isOurs, type OurTable } from "../../sheet/keep/writtenHeadings";
import { tables } from "../../tables/tables";
import { refuse } from "./words";

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

export function headerOf({ values }: TableContents): readonly string[] {
  return (values[0] ?? []).map(String);
}

/**
 * A table of ours is read whole or not at all: names the columns that are gone or renamed, because a figure without
 * its 数据性质 would answer as another. Undefined where all are there.
 */
export function brokenTables(contents: WorkbookContents): UserError | undefined {
  const broken = ourTables(contents).flatMap(({ table, standing }) => {
    const gone = goneHeadings(table, headerOf(standing), contents.state);
    const sheet = contents.sheets.find(({ id }) => id === standing.sheetId)?.name ?? table.name;
    return gone.length === 0 ? [] : [{ sheet, columns: gone }];
  });
  return broken.length === 0 ? undefined : refuse("columnsGone", { broken });
}
