import type { Block, Cell, SheetPlan } from "../plan";
import {
  cellOf,
  fingerprint,
  fingerprintLength,
  gridFingerprint,
  rowFingerprint,
} from "./fingerprint";
import { extentOf, isInside, layoutFingerprint, planGrid } from "./planGrid";
import type { Raw, RawGrid } from "./raw";
import type { PersonsBlock, SheetRecord } from "./workbookState";

/** A value found in a generated block that the add-in did not write. */
export interface FoundEdit {
  readonly row: number;
  readonly column: number;
  readonly value: Raw;
}

export interface SheetMerge {
  /** The plan with the person's text in the person's blocks. */
  readonly plan: SheetPlan;
  readonly before: RawGrid;
  /** The sheet as it shall stand, the person's own cells around the plan included. */
  readonly after: RawGrid;
  /** Rows and columns from A1 that the old or the new plan covers. */
  readonly extent: { readonly rows: number; readonly columns: number };
  readonly edits: readonly FoundEdit[];
  readonly isLayoutChanged: boolean;
  readonly layout: string;
  readonly rows: readonly string[];
}

/**
 * Lays a new plan over a sheet as it stands: keeps what the person wrote in the person's blocks,
 * finds what was typed into generated cells, so that it can be recorded before they are written anew,
 * and takes away what the old plan wrote and the new one has no place for.
 * @param current the sheet's formulas from A1
 * @param persons where the person's blocks stand now
 */
export function mergeSheet(
  plan: SheetPlan,
  current: RawGrid,
  record: SheetRecord | undefined,
  persons: readonly PersonsBlock[],
): SheetMerge {
  const kept: SheetPlan = {
    ...plan,
    blocks: plan.blocks.map((block) => withPersonsText(block, current, persons)),
  };
  const planned = planGrid(kept);
  const layout = layoutFingerprint(kept);
  const written = writtenBefore(record);
  const extent = extentOf(plan);
  const columns = Math.max(extent.columns, written.columns);
  return {
    plan: kept,
    before: current,
    after: afterGrid(planned, current, written, persons, columns),
    extent: { rows: Math.max(extent.rows, written.rows), columns },
    edits: foundEdits(planned, current, written, persons),
    isLayoutChanged: record?.layout !== layout || record.rowsBefore !== undefined,
    layout,
    rows: gridFingerprint(planGrid(plan)),
  };
}

/** What may stand on the sheet by our own hand: the last build, or the one before where the last broke off. */
interface Written {
  readonly rows: number;
  readonly columns: number;
  readonly has: (row: number, column: number, value: Raw) => boolean;
  /** Whole rows go by their contents, so that one that moved with an inserted row is still known. */
  readonly hasRow: (row: readonly Raw[]) => boolean;
}

function writtenBefore(record: SheetRecord | undefined): Written {
  const builds = record ? [record.rows, record.rowsBefore ?? []] : [];
  const all = builds.flat();
  const known = new Set(all);
  const columns = Math.ceil(Math.max(0, ...all.map((row) => row.length)) / fingerprintLength);
  return {
    rows: Math.max(0, ...builds.map((rows) => rows.length)),
    columns,
    has: (row, column, value) =>
      value !== "" && builds.some((rows) => cellOf(rows[row], column) === fingerprint(value)),
    hasRow: (row) => known.has(rowFingerprint(row.slice(0, columns))),
  };
}

function withPersonsText(block: Block, current: RawGrid, persons: readonly PersonsBlock[]): Block {
  const place = block.owner === "person" ? persons.find(({ id }) => id === block.id) : undefined;
  if (!place) return block;
  const cells = block.cells.map((line, i) =>
    line.map((cell, j): Cell => {
      const isThere = i < place.rows && j < place.columns;
      const value = isThere ? (current[place.row + i]?.[place.column + j] ?? "") : "";
      return { ...cell, content: value === "" ? cell.content : value };
    }),
  );
  return { ...block, cells };
}

function afterGrid(
  planned: RawGrid,
  current: RawGrid,
  written: Written,
  persons: readonly PersonsBlock[],
  columns: number,
): RawGrid {
  const height = Math.max(planned.length, current.length);
  return Array.from({ length: height }, (_, row): readonly Raw[] => {
    const line = current[row] ?? [];
    const isOurs = written.hasRow(line);
    const width = Math.max(line.length, planned[row]?.length ?? 0);
    return Array.from({ length: width }, (_, column): Raw => {
      const value = line[column] ?? "";
      const isPlanned = row < planned.length && column < (planned[row]?.length ?? 0);
      if (isPlanned) return planned[row]?.[column] ?? "";
      const isTheirs = persons.some((place) => isInside(place, row, column));
      const goes = isTheirs || (column < columns && (isOurs || written.has(row, column, value)));
      return goes ? "" : value;
    });
  });
}

function foundEdits(
  planned: RawGrid,
  current: RawGrid,
  written: Written,
  persons: readonly PersonsBlock[],
): readonly FoundEdit[] {
  return planned.flatMap((line, row) => {
    const standing = current[row] ?? [];
    if (written.hasRow(standing)) return [];
    return line.flatMap((planned, column): FoundEdit[] => {
      const value = standing[column] ?? "";
      if (value === "" || value === planned || written.has(row, column, value)) return [];
      return persons.some((place) => isInside(place, row, column)) ? [] : [{ row, column, value }];
    });
  });
}
