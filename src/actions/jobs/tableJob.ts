import type { RecordedJob } from "../../excel/write/writeSheets";
import type { WorkbookContents } from "../../excel/read/workbookContents";
import { fingerprint, gridFingerprint } from "../../sheet/keep/fingerprint";
import { mergeTable, type TableMerge } from "../../sheet/keep/mergeTable";
import type { refreshTable } from "../../sheet/keep/refreshTable";
import { planGrid } from "../../sheet/keep/planGrid";
import type { RawGrid } from "../../tables/cells/raw";
import type { SheetPlan, TablePlan } from "../../sheet/plan";
import type { TableRecord } from "../../sheet/keep/workbookState";
import { standingTable } from "./standingTable";

export interface TableJobs {
  readonly jobs: readonly RecordedJob[];
  readonly merges: readonly { readonly plan: SheetPlan; readonly merge: TableMerge }[];
  readonly problems: readonly string[];
}

/**
 * Plans of sheets with a table, laid over the workbook as it stands; sheets that need no write make no job.
 * @param unreadable by table name, rows below the header that have no planned row
 * @param merge `mergeTable` for new data, `refreshTable` where only computed columns are made again
 */
export function tableJobs(
  plans: readonly SheetPlan[],
  contents: WorkbookContents,
  unreadable: ReadonlyMap<string, ReadonlySet<number>>,
  merge: typeof refreshTable = mergeTable,
): TableJobs {
  const jobs: RecordedJob[] = [];
  const merges: { plan: SheetPlan; merge: TableMerge }[] = [];
  const problems: string[] = [];
  for (const plan of plans) {
    const table = plan.tables[0];
    if (!table) continue;
    const standing = standingTable(plan, contents);
    if (standing.kind === "problem") {
      problems.push(standing.sentence);
      continue;
    }
    const planned = {
      ...table,
      grid: tableGrid(plan, table),
      unreadable: unreadable.get(table.name) ?? new Set<number>(),
      newColumns: standing.kind === "ours" ? standing.newColumns : [],
    };
    const captionRows = planGrid(plan).slice(0, table.place.row);
    const rows = gridFingerprint(captionRows);
    if (standing.kind === "absent") {
      const made = mergeTable(planned, undefined, undefined);
      merges.push({ plan, merge: made });
      const { replaces } = standing;
      jobs.push({
        job: { plan, tables: [], replaces },
        record: { ...recordBase(plan), sheetId: "", rows, tables: [made.record] },
      });
      continue;
    }
    const { record, name, sheetId } = standing;
    const base = record?.tables.find(isNamed(table.name));
    const before = record?.before?.flatMap(({ tables }) => tables.filter(isNamed(table.name)));
    const merged = merge(planned, standing.table.formulas, base, before);
    merges.push({ plan, merge: merged });
    const isCaptionNew = rows.join() !== record?.rows.join();
    const isResumed = record?.before !== undefined;
    const areColoursChanged = isResumed || record?.layout !== colourPrint(plan);
    const isDone = !areColoursChanged && sameRecord(merged, base);
    if (isDone && !isCaptionNew && isSame(merged.grid, standing.table.formulas)) continue;
    const sheet = { sheetId, grid: [], persons: [], namedBlocks: [], chartNames: [] };
    jobs.push({
      job: {
        plan: { ...plan, name },
        standing: {
          sheet,
          before: [],
          after: isCaptionNew ? captionRows : [],
          extent: { rows: table.place.row, columns: table.place.columns },
          isLayoutChanged: false,
        },
        tables: [
          { plan: table, contents: standing.table, merge: merged, areColoursChanged, isResumed },
        ],
      },
      record: { ...recordBase(plan), name, sheetId, rows, tables: [merged.record] },
    });
  }
  return { jobs, merges, problems };
}

function isNamed(name: string): (record: TableRecord) => boolean {
  return (record) => record.name === name;
}

function recordBase(plan: SheetPlan): {
  kind: SheetPlan["kind"];
  name: string;
  layout: string;
  personsBlocks: [];
} {
  return { kind: plan.kind, name: plan.name, layout: colourPrint(plan), personsBlocks: [] };
}

/** All that is written again of a standing table's looks: the rest is the person's, once the table is made. */
function colourPrint({ conditionalFormats }: SheetPlan): string {
  return conditionalFormats.length === 0
    ? ""
    : fingerprint(
        JSON.stringify(conditionalFormats.map(({ text, color, fill }) => [text, color, fill])),
      );
}

/** The table's part of the plan, header row first. */
function tableGrid(plan: SheetPlan, { place }: TablePlan): RawGrid {
  return planGrid(plan)
    .slice(place.row, place.row + place.rows)
    .map((row) => row.slice(place.column, place.column + place.columns));
}

function isSame(one: RawGrid, other: RawGrid): boolean {
  return (
    one.length === other.length &&
    one.every((row, i) => row.every((value, j) => value === (other[i]?.[j] ?? "")))
  );
}

function sameRecord({ record }: TableMerge, base: TableMerge["record"] | undefined): boolean {
  return JSON.stringify(record) === JSON.stringify(base);
}
