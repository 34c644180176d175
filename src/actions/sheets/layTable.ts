import type { TableContents, WorkbookContents } from "../../excel/read/workbookContents";
import { fingerprint, gridFingerprint } from "../../sheet/keep/fingerprint";
import { mergeTable, type TableMerge } from "../../sheet/keep/mergeTable";
import type { PlannedTable } from "../../sheet/keep/plannedTable";
import type { refreshTable } from "../../sheet/keep/refreshTable";
import { planGrid } from "../../sheet/keep/planGrid";
import { rawOf, type Raw, type RawGrid } from "../../tables/cells/raw";
import type { UnreadableRow } from "../../tables/columns/tableRow";
import { doublings, unreadDoublingCells } from "../../tables/doublings";
import { targets } from "../../tables/targets";
import { heldContent, unreadCells } from "../../tables/unreadCells";
import type { SheetPlan, TablePlan } from "../../sheet/plan";
import type { TableRecord } from "../../sheet/keep/workbookState";
import type { LaidSheet } from "./laidSheet";
import { standingTable } from "./standingTable";

/** A sheet with a table, laid over what stands there. */
export interface LaidTable extends LaidSheet {
  /** Undefined where the sheet cannot be written. */
  readonly merge: TableMerge | undefined;
}

export interface LayOptions {
  /** By table name and row below the header: rows that have no planned row. */
  readonly unreadable?: ReadonlyMap<string, ReadonlyMap<number, UnreadableRow>>;
  /** By the table's name, whether a computed cell holds what answers to edits write there. */
  readonly isAnswer?: ReadonlyMap<string, PlannedTable["isAnswer"]>;
  /** Keys of rows that come back even where a person deleted them. */
  readonly needed?: ReadonlySet<string>;
  /** Of a table that stands: what its new rows hold in the person's columns, and where they stand in. */
  readonly newRows?: Pick<PlannedTable, "takenOver" | "weights">;
  /** `mergeTable` for new data, `refreshTable` where only computed columns are made again. */
  readonly merge?: typeof refreshTable;
}

/** Lays the plan of a sheet with a table over the workbook as it stands. */
export function layTable(
  plan: SheetPlan,
  contents: WorkbookContents,
  {
    unreadable = new Map(),
    isAnswer = new Map(),
    needed,
    newRows,
    merge = mergeTable,
  }: LayOptions = {},
): LaidTable {
  const nothing = { plan, update: undefined, problem: undefined, merge: undefined };
  const table = plan.tables[0];
  if (!table) return nothing;
  const found = standingTable(plan, contents);
  if (found.kind === "problem") return { ...nothing, problem: found.why };
  const planned = {
    ...table,
    ...newRows,
    grid: tableGrid(plan, table),
    isAnswer: isAnswer.get(table.name),
    needed,
    unreadable:
      found.kind === "ours"
        ? unreadNotes(found.table, unreadable.get(table.name) ?? new Map<number, UnreadableRow>())
        : new Map<number, ReadonlyMap<string, Raw>>(),
    newColumns: found.kind === "ours" ? found.newColumns : [],
    copies: found.kind === "ours" ? found.table.copies : new Map<number, number>(),
  };
  const captionRows = planGrid(plan).slice(0, table.place.row);
  const rows = gridFingerprint(captionRows);
  if (found.kind === "absent") {
    const made = mergeTable(planned, undefined, undefined);
    const record = { ...recordBase(plan), sheetId: "", rows, tables: [made.record] };
    const { replaces } = found;
    return { ...nothing, update: { plan, record, tables: [], replaces }, merge: made };
  }
  const { record, name, sheetId, table: standing } = found;
  const base = record?.tables.find(isNamed(table.name));
  const before = record?.before?.flatMap(({ tables }) => tables.filter(isNamed(table.name)));
  const merged = merge(planned, standing.formulas, base, before);
  const isCaptionNew = rows.join() !== record?.rows.join();
  const isResumed = record?.before !== undefined;
  const areColoursChanged = isResumed || record?.layout !== colourPrint(plan);
  const isDone = !areColoursChanged && sameRecord(merged, base);
  if (isDone && !isCaptionNew && isSame(merged.grid, standing.formulas)) {
    return { ...nothing, merge: merged };
  }
  const update = {
    plan: { ...plan, name },
    record: { ...recordBase(plan), name, sheetId, rows, tables: [merged.record] },
    standing: {
      sheet: { sheetId, grid: [], persons: [], namedBlocks: [], chartNames: [] },
      before: [],
      after: isCaptionNew ? captionRows : [],
      extent: { rows: table.place.row, columns: table.place.columns },
      isLayoutChanged: false,
    },
    isUnprinted: record?.isUnprinted === true,
    tables: [
      {
        plan: table,
        contents: standing,
        merge: merged,
        areColoursChanged,
        isResumed,
        renewed: renewedKeys(merged.record, base),
      },
    ],
  };
  return { ...nothing, update, merge: merged };
}

/** What computed columns say of rows that cannot be read; only 目标台账 and 倍增台账 have such columns. */
function unreadNotes(
  { name, formulas, values }: TableContents,
  problems: ReadonlyMap<number, UnreadableRow>,
): ReadonlyMap<number, ReadonlyMap<string, Raw>> {
  const header = (values[0] ?? []).map(String);
  const notesOf = (row: number, problem: UnreadableRow): ReadonlyMap<string, Raw> => {
    if (name === doublings.name) return unreadDoublingCells;
    if (name !== targets.name) return new Map();
    const cells = unreadCells(problem, (heading) => {
      const at = header.indexOf(heading);
      return heldContent(formulas[row + 1]?.[at] ?? "", values[row + 1]?.[at] ?? "");
    });
    return new Map([...cells].map(([heading, { content }]) => [heading, rawOf(content)]));
  };
  return new Map([...problems].map(([row, problem]) => [row, notesOf(row, problem)]));
}

/** The tables as the deed leaves them, those that can be written. */
export type TableMerges = readonly { readonly plan: SheetPlan; readonly merge: TableMerge }[];

export function mergesOf(tables: readonly LaidTable[]): TableMerges {
  return tables.flatMap(({ plan, merge }) => (merge ? [{ plan, merge }] : []));
}

function renewedKeys({ rows }: TableRecord, base: TableRecord | undefined): ReadonlySet<string> {
  return new Set(Object.keys(rows).filter((key) => rows[key] !== base?.rows[key]));
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
        JSON.stringify(conditionalFormats.map(({ texts, color, fill }) => [texts, color, fill])),
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
