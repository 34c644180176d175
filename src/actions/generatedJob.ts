import type { StandingSheet } from "../excel/read/readSheets";
import type { WorkbookContents } from "../excel/read/workbookContents";
import type { RecordedJob } from "../excel/write/writeSheets";
import { mergeSheet, type FoundEdit } from "../sheet/keep/mergeSheet";
import { recordOf, type PersonsBlock, type SheetRecord } from "../sheet/keep/workbookState";
import type { SheetPlan } from "../sheet/plan";

export interface GeneratedJob {
  /** Undefined where the sheet already is as planned. */
  readonly job: RecordedJob | undefined;
  readonly edits: readonly FoundEdit[];
  readonly problem: string | undefined;
}

/** The record of a generated sheet that still exists, by Excel's id, or by name after a run that broke off. */
export function standingRecord(
  plan: SheetPlan,
  contents: WorkbookContents,
): SheetRecord | undefined {
  const record = recordOf(contents.state, plan.kind, plan.area);
  if (!record) return undefined;
  const byId = contents.sheets.find(({ id }) => id === record.sheetId);
  const sheet = byId ?? contents.sheets.find(({ name }) => name === record.name);
  return sheet && { ...record, sheetId: sheet.id, name: sheet.name };
}

/** Lays the plan of a county sheet or the overview over what stands there. */
export function generatedJob(
  plan: SheetPlan,
  contents: WorkbookContents,
  record: SheetRecord | undefined,
  standing: StandingSheet | undefined,
  position: number,
): GeneratedJob {
  if (!record || !standing) return newSheet(plan, contents, position);
  const sheet = contents.sheets.find(({ id }) => id === standing.sheetId);
  if (sheet?.isProtected === true) {
    return refused(`工作表“${sheet.name}”受保护，没有改动。请撤销保护，再试一次。`);
  }
  const renamed = { ...plan, name: record.name };
  const merge = mergeSheet(renamed, standing.grid, record, standing.persons);
  const isSame = !merge.isLayoutChanged && sameCells(merge.before, merge.after);
  const next: SheetRecord = {
    ...record,
    layout: merge.layout,
    rows: merge.rows,
    rowsBefore: record.rows,
    personsBlocks: personsBlocks(plan),
  };
  const { before, after, extent, isLayoutChanged } = merge;
  const job = {
    plan: merge.plan,
    standing: { sheet: standing, before, after, extent, isLayoutChanged },
    tables: [],
  };
  return {
    job: isSame ? undefined : { job, record: next },
    edits: merge.edits,
    problem: undefined,
  };
}

function newSheet(plan: SheetPlan, contents: WorkbookContents, position: number): GeneratedJob {
  const taken = contents.sheets.find(({ name }) => name.toLowerCase() === plan.name.toLowerCase());
  if (taken) {
    return refused(
      `已有名为“${taken.name}”的工作表，不是本加载项所建，没有改动。请把它改名，再试一次。`,
    );
  }
  const { layout, rows } = mergeSheet(plan, [], undefined, []);
  const record: SheetRecord = {
    kind: plan.kind,
    ...(plan.area === undefined ? {} : { area: plan.area }),
    sheetId: "",
    name: plan.name,
    layout,
    rows,
    personsBlocks: personsBlocks(plan),
    tables: [],
  };
  return { job: { job: { plan, tables: [], position }, record }, edits: [], problem: undefined };
}

function refused(problem: string): GeneratedJob {
  return { job: undefined, edits: [], problem };
}

function personsBlocks(plan: SheetPlan): readonly PersonsBlock[] {
  return plan.blocks
    .filter(({ owner }) => owner === "person")
    .map(({ id, row, column, cells }) => ({
      id,
      row,
      column,
      rows: cells.length,
      columns: Math.max(...cells.map((line) => line.length)),
    }));
}

function sameCells(
  before: readonly (readonly unknown[])[],
  after: readonly (readonly unknown[])[],
): boolean {
  return after.every((row, i) => row.every((value, j) => value === (before[i]?.[j] ?? "")));
}
