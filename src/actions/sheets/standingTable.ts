import type { Message } from "../../core/message";
import type { HalfMade, TableContents, WorkbookContents } from "../../excel/read/workbookContents";
import { recordOf, type SheetRecord } from "../../sheet/keep/workbookState";
import { newHeadings } from "../../sheet/keep/writtenHeadings";
import { isOnlyOurs } from "../../sheet/keep/writtenBefore";
import type { SheetPlan } from "../../sheet/plan";
import { message } from "../deed/words";
import { headerOf, ourTables } from "../deed/wholeTables";

/** How a sheet of ours with a table stands in the workbook, or why it cannot be written. */
export type StandingTable =
  | {
      readonly kind: "absent";
      /** Id of a half-made sheet on which nobody wrote since. */
      readonly replaces?: string;
    }
  | {
      readonly kind: "ours";
      readonly sheetId: string;
      readonly name: string;
      readonly table: TableContents;
      readonly record: SheetRecord | undefined;
      /** Columns of ours that the table has never had. */
      readonly newColumns: readonly string[];
    }
  | { readonly kind: "problem"; readonly why: Message };

export function standingTable(plan: SheetPlan, contents: WorkbookContents): StandingTable {
  const record = recordOf(contents.state, plan.kind);
  const halfMade = halfMadeSheet(record, contents);
  if (record && halfMade && !contents.isStructureProtected && isOnlyOurs(halfMade.grid, record)) {
    return { kind: "absent", replaces: halfMade.sheetId };
  }
  const tableName = plan.tables[0]?.name ?? "";
  const table = contents.tables.find(({ name }) => name === tableName);
  const sheet = table && contents.sheets.find(({ id }) => id === table.sheetId);
  if (table && sheet) {
    const ours = ourTables(contents).find(({ standing }) => standing === table)?.table;
    if (!ours) {
      return problem(message("tableNotOurs", { sheet: sheet.name, table: tableName }));
    }
    if (sheet.isProtected) {
      return problem(message("sheetProtected", { sheet: sheet.name, undone: "written" }));
    }
    if (table.isFiltered) return problem(message("tableFiltered", { sheet: sheet.name }));
    const newColumns = newHeadings(ours, headerOf(table), contents.state);
    return { kind: "ours", sheetId: sheet.id, name: sheet.name, table, record, newColumns };
  }
  const taken = contents.sheets.find(
    ({ id, name }) => id === record?.sheetId || name.toLowerCase() === plan.name.toLowerCase(),
  );
  if (!taken) {
    return contents.isStructureProtected
      ? problem(message("structureProtected", { sheet: plan.name }))
      : { kind: "absent" };
  }
  if (halfMade) return problem(message("halfMade", { sheet: taken.name }));
  return problem(
    record?.sheetId === taken.id
      ? message("tableGone", { sheet: taken.name, table: tableName })
      : message("nameTaken", { sheet: taken.name, again: "load" }),
  );
}

function halfMadeSheet(
  record: SheetRecord | undefined,
  contents: WorkbookContents,
): HalfMade | undefined {
  if (record?.sheetId !== "") return undefined;
  const sheet = contents.sheets.find(({ name }) => name === record.name);
  return contents.halfMade.find(({ sheetId }) => sheetId === sheet?.id);
}

function problem(why: Message): StandingTable {
  return { kind: "problem", why };
}
