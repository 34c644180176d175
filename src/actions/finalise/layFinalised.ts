import type { Message } from "../../core/message";
import type { StandingSheet } from "../../excel/read/readSheets";
import type { WorkbookContents } from "../../excel/read/workbookContents";
import { cellAddress } from "../../sheet/a1";
import { emptyPlan } from "../../sheet/emptyPlan";
import {
  finaliseGrid,
  type CellAt,
  type FinalisedSheet,
  type ShownSheet,
} from "../../sheet/formulas/finaliseGrid";
import { isUnknownContent, type SheetRecord } from "../../sheet/keep/workbookState";
import { message } from "../deed/words";
import type { LaidSheet } from "../sheets/laidSheet";

/** A live sheet and what it becomes. */
export interface LaidFinalised extends LaidSheet {
  readonly finalised: FinalisedSheet;
}

/** Lays the values that a live sheet shows over its formulas. */
export function layFinalised(
  sheet: StandingSheet,
  cells: ShownSheet,
  record: SheetRecord,
  contents: WorkbookContents,
  choice: Parameters<typeof finaliseGrid>[3],
): LaidFinalised {
  const { kind, name } = record;
  const plan = emptyPlan(kind, name);
  const finalised = finaliseGrid(cells, record, sheet.persons, choice);
  if (isUnknownContent(record)) {
    return {
      plan,
      finalised,
      update: undefined,
      problem: message("contentUnknown", { sheet: name }),
    };
  }
  if (!finalised.isLive) return { plan, finalised, update: undefined, problem: undefined };
  const stands = contents.sheets.find(({ id }) => id === sheet.sheetId);
  const problem = stands?.isProtected
    ? message("sheetProtected", { sheet: name, undone: "finalised" })
    : stands?.isFiltered
      ? message("sheetFiltered", { sheet: name, undone: "finalised" })
      : (listed("withoutResult", name, finalised.errors) ??
        listed("stillStale", name, finalised.stale));
  if (problem !== undefined) return { plan, finalised, update: undefined, problem };
  const { before, after } = finalised;
  const extent = { rows: 0, columns: 0 };
  const found = cells.formulas;
  const standing = { sheet, before, found, after, extent, isLayoutChanged: false };
  return {
    plan,
    finalised,
    update: { plan, record: finalised.record, standing, tables: [] },
    problem,
  };
}

const longestList = 5;

function listed(
  problem: "withoutResult" | "stillStale",
  sheet: string,
  cells: readonly CellAt[],
): Message | undefined {
  if (cells.length === 0) return undefined;
  const first = cells.slice(0, longestList);
  const places = first.map(({ row, column }) => cellAddress(row, column));
  return message(problem, { sheet, count: cells.length, places });
}
