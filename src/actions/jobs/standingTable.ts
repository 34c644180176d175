import type { HalfMade, TableContents, WorkbookContents } from "../../excel/read/workbookContents";
import { recordOf, type SheetRecord } from "../../sheet/keep/workbookState";
import { newHeadings } from "../../sheet/keep/writtenHeadings";
import { isOnlyOurs } from "../../sheet/keep/writtenBefore";
import type { SheetPlan } from "../../sheet/plan";
import { structureSentence } from "../refusals";
import { headerOf, ourTables } from "../wholeTables";

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
  | { readonly kind: "problem"; readonly sentence: string };

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
      return problem(
        `表格${tableName}已在工作表“${sheet.name}”中，不是本加载项所建。请把它改名，再载入一次。`,
      );
    }
    if (sheet.isProtected)
      return problem(`工作表“${sheet.name}”受保护，没有写入。请撤销保护，再试一次。`);
    const newColumns = newHeadings(ours, headerOf(table), contents.state);
    return { kind: "ours", sheetId: sheet.id, name: sheet.name, table, record, newColumns };
  }
  const taken = contents.sheets.find(
    ({ id, name }) => id === record?.sheetId || name.toLowerCase() === plan.name.toLowerCase(),
  );
  if (!taken) {
    return contents.isStructureProtected
      ? problem(structureSentence(plan.name))
      : { kind: "absent" };
  }
  if (halfMade) {
    return problem(
      `工作表“${taken.name}”上次没有做完，其中已有您填的内容，没有改动。请把它改名，再载入一次。`,
    );
  }
  return problem(
    record
      ? `工作表“${taken.name}”中的表格${tableName}不见了，没有写入。请撤销删除；或把该工作表改名、另存后删去，再载入一次。`
      : `已有名为“${taken.name}”的工作表，不是本加载项所建，没有改动。请把它改名，再载入一次。`,
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

function problem(sentence: string): StandingTable {
  return { kind: "problem", sentence };
}
