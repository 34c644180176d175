import type { RecordedJob } from "../excel/write/writeSheets";
import type { WorkbookContents } from "../excel/read/workbookContents";
import { gridFingerprint } from "../sheet/keep/fingerprint";
import { mergeTable, type TableMerge } from "../sheet/keep/mergeTable";
import { planGrid } from "../sheet/keep/planGrid";
import type { RawGrid } from "../sheet/keep/raw";
import type { SheetPlan, TablePlan } from "../sheet/plan";
import { standingTable } from "./standingTable";

export interface TableJobs {
  readonly jobs: readonly RecordedJob[];
  readonly merges: readonly { readonly plan: SheetPlan; readonly merge: TableMerge }[];
  readonly problems: readonly string[];
}

/** Plans of sheets with a table, laid over the workbook as it stands; sheets that need no write make no job. */
export function tableJobs(
  plans: readonly SheetPlan[],
  contents: WorkbookContents,
  unreadable: ReadonlyMap<string, ReadonlySet<number>>,
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
    };
    const captionRows = planGrid(plan).slice(0, table.place.row);
    const rows = gridFingerprint(captionRows);
    if (standing.kind === "absent") {
      const merge = mergeTable(planned, undefined, undefined);
      merges.push({ plan, merge });
      jobs.push({
        job: { plan, tables: [] },
        record: { ...recordBase(plan), sheetId: "", rows, tables: [merge.record] },
      });
      continue;
    }
    const { record, name, sheetId } = standing;
    const base = record?.tables.find((one) => one.name === table.name);
    const merge = mergeTable(planned, standing.table.formulas, base);
    merges.push({ plan, merge });
    const isCaptionNew = rows.join() !== record?.rows.join();
    if (!isCaptionNew && isSame(merge.grid, standing.table.formulas) && sameRecord(merge, base))
      continue;
    const sheet = { sheetId, grid: [], persons: [], namedBlocks: [], chartNames: [] };
    jobs.push({
      job: {
        plan: { ...plan, name },
        standing: {
          sheet,
          before: [],
          after: isCaptionNew ? captionRows : [],
          isLayoutChanged: false,
        },
        tables: [{ plan: table, contents: standing.table, merge }],
      },
      record: { ...recordBase(plan), name, sheetId, rows, tables: [merge.record] },
    });
  }
  return { jobs, merges, problems };
}

function recordBase(plan: SheetPlan): {
  kind: SheetPlan["kind"];
  name: string;
  layout: string;
  personsBlocks: [];
} {
  return { kind: plan.kind, name: plan.name, layout: "", personsBlocks: [] };
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
