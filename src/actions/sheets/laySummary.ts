import type { Message } from "../../core/message";
import type { StandingSheet } from "../../excel/read/readSheets";
import type { WorkbookContents } from "../../excel/read/workbookContents";
import type { SheetChange } from "../../sheet/changes/lineChanges";
import { isStaleOpeningFormula } from "../../sheet/county/staleOpening";
import { notesLeft, type NoteLeft } from "../../sheet/changes/notesLeft";
import { sheetChanges } from "../../sheet/changes/sheetChanges";
import { mergeSheet, type FoundEdit } from "../../sheet/keep/mergeSheet";
import { isOnlyOurs, isRecognised } from "../../sheet/keep/writtenBefore";
import { isUnknownContent, recordOf, type SheetRecord } from "../../sheet/keep/workbookState";
import type { SheetPlan } from "../../sheet/plan";
import { personsBlocks, unnamedBlocks, withAssumedRows } from "./assumedRows";
import { message } from "../deed/words";
import type { LaidSheet } from "./laidSheet";

/** A county sheet or the overview, laid over what stands there. */
export interface LaidSummary extends LaidSheet {
  readonly edits: readonly FoundEdit[];
  /** Words beside rows that stand elsewhere from now on. */
  readonly notes: readonly NoteLeft[];
  /** What a county sheet says otherwise than before. */
  readonly changes: readonly SheetChange[];
}

/** The record of a generated sheet that still exists, or of one whose first making broke off, by its name. */
export function standingRecord(
  { kind, area }: Pick<SheetPlan, "kind" | "area">,
  contents: WorkbookContents,
): SheetRecord | undefined {
  const record = recordOf(contents.state, kind, area);
  if (!record) return undefined;
  const sheet = contents.sheets.find(({ id, name }) =>
    record.sheetId === "" ? name === record.name : id === record.sheetId,
  );
  return sheet && { ...record, sheetId: sheet.id, name: sheet.name };
}

/** False for a sheet found by name alone that may be a person's own. */
function isSurelyOurs(
  record: SheetRecord,
  { grid, namedBlocks }: StandingSheet,
  contents: WorkbookContents,
): boolean {
  const isById = recordOf(contents.state, record.kind, record.area)?.sheetId === record.sheetId;
  return isById || namedBlocks.length > 0 || isRecognised(grid, record);
}

/** A sheet whose first making broke off and on which nobody wrote since is simply made anew. */
function isHalfMade(
  record: SheetRecord,
  { grid }: StandingSheet,
  contents: WorkbookContents,
): boolean {
  const isBegun = recordOf(contents.state, record.kind, record.area)?.sheetId === "";
  return isBegun && isOnlyOurs(grid, record);
}

/**
 * Lays the plan of a county sheet or the overview over what stands there.
 * @param assumed what it was made as, one way or another, where the record does not know what was written
 * @param asThen the plan as of the day that the sheet says, where a person set another
 */
export function laySummary(
  plan: SheetPlan,
  contents: WorkbookContents,
  sheets: readonly StandingSheet[],
  position: number,
  assumed: readonly SheetPlan[] = [],
  asThen?: SheetPlan,
): LaidSummary {
  const record = standingRecord(plan, contents);
  const standing = sheets.find(({ sheetId }) => sheetId === record?.sheetId);
  if (!record || !standing || !isSurelyOurs(record, standing, contents)) {
    return newSheet(plan, contents, position);
  }
  if (isHalfMade(record, standing, contents)) {
    return newSheet(plan, contents, position, standing.sheetId);
  }
  const sheet = contents.sheets.find(({ id }) => id === standing.sheetId);
  if (sheet?.isProtected === true) {
    return refused(plan, message("sheetProtected", { sheet: sheet.name, undone: "changed" }));
  }
  if (sheet?.isFiltered === true) {
    return refused(plan, message("sheetFiltered", { sheet: sheet.name, undone: "changed" }));
  }
  const isUnknown = isUnknownContent(record);
  const base = isUnknown ? withAssumedRows(record, assumed) : record;
  const merge = mergeSheet(plan, standing.grid, base, [
    ...standing.persons,
    ...(isUnknown ? unnamedBlocks(assumed, standing) : []),
  ]);
  const isSame = !merge.isLayoutChanged && sameCells(merge.before, merge.after);
  const { kind, sheetId, name } = record;
  const next: SheetRecord = {
    kind,
    ...areaOf(plan),
    sheetId,
    name,
    layout: merge.layout,
    rows: merge.rows,
    personsBlocks: personsBlocks(plan),
    tables: [],
  };
  const { before, after, extent, isLayoutChanged } = merge;
  const update = {
    plan: merge.plan,
    record: next,
    standing: { sheet: standing, before, after, extent, isLayoutChanged },
    isUnprinted: record.isUnprinted === true,
    tables: [],
  };
  return {
    plan,
    update: isSame ? undefined : update,
    edits: merge.edits.filter(({ value }) => !isStaleOpeningFormula(value)),
    notes: isSame ? [] : notesLeft(merge),
    changes:
      isSame || isUnknown ? [] : sheetChanges(plan, merge.rows, record, standing.grid, asThen),
    problem: undefined,
  };
}

function newSheet(
  plan: SheetPlan,
  contents: WorkbookContents,
  position: number,
  replaces?: string,
): LaidSummary {
  if (contents.isStructureProtected)
    return refused(plan, message("structureProtected", { sheet: plan.name }));
  const taken = contents.sheets.find(
    ({ id, name }) => id !== replaces && name.toLowerCase() === plan.name.toLowerCase(),
  );
  if (taken) {
    return refused(plan, message("nameTaken", { sheet: taken.name, again: "build" }));
  }
  const { layout, rows } = mergeSheet(plan, [], undefined, []);
  const record: SheetRecord = {
    kind: plan.kind,
    ...areaOf(plan),
    sheetId: "",
    name: plan.name,
    layout,
    rows,
    personsBlocks: personsBlocks(plan),
    tables: [],
  };
  const update = { plan, record, tables: [], position, replaces };
  return { plan, update, edits: [], notes: [], changes: [], problem: undefined };
}

function areaOf({ area }: SheetPlan): { area?: string } {
  return area === undefined ? {} : { area };
}

function refused(plan: SheetPlan, problem: Message): LaidSummary {
  return { plan, update: undefined, edits: [], notes: [], changes: [], problem };
}

function sameCells(
  before: readonly (readonly unknown[])[],
  after: readonly (readonly unknown[])[],
): boolean {
  return after.every((row, i) => row.every((value, j) => value === (before[i]?.[j] ?? "")));
}
