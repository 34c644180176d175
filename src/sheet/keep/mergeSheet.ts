import type { Block, Cell, SheetPlan } from "../plan";
import { cellOf, fingerprint, gridFingerprint, rowFingerprint } from "./fingerprint";
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
  readonly after: RawGrid;
  readonly edits: readonly FoundEdit[];
  readonly isLayoutChanged: boolean;
  readonly layout: string;
  readonly rows: readonly string[];
}

/**
 * Lays a new plan over a sheet as it stands: keeps what the person wrote in the person's blocks,
 * and finds what was typed into generated cells, so that it can be recorded before they are written anew.
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
  const after = planGrid(kept);
  const layout = layoutFingerprint(kept);
  return {
    plan: kept,
    before: current,
    after,
    edits: record ? foundEdits(kept, current, after, record, persons) : typedCells(current, after),
    isLayoutChanged: record?.layout !== layout || record.rowsBefore !== undefined,
    layout,
    rows: gridFingerprint(planGrid(plan)),
  };
}

function withPersonsText(block: Block, current: RawGrid, persons: readonly PersonsBlock[]): Block {
  const place = block.owner === "person" ? persons.find(({ id }) => id === block.id) : undefined;
  if (!place) return block;
  const cells = block.cells.map((line, i) =>
    line.map((cell, j): Cell => {
      const value =
        i < place.rows && j < place.columns
          ? (current[place.row + i]?.[place.column + j] ?? "")
          : "";
      return { ...cell, content: value === "" ? cell.content : value };
    }),
  );
  return { ...block, cells };
}

function foundEdits(
  plan: SheetPlan,
  current: RawGrid,
  after: RawGrid,
  record: SheetRecord,
  persons: readonly PersonsBlock[],
): readonly FoundEdit[] {
  const extent = extentOf(plan);
  const height = Math.max(record.rows.length, record.rowsBefore?.length ?? 0, extent.rows);
  const moved = new Set([...record.rows, ...(record.rowsBefore ?? [])]);
  const tables = plan.tables.map(({ place }) => place);
  const edits: FoundEdit[] = [];
  for (let row = 0; row < Math.min(height, current.length); row += 1) {
    const line = current[row] ?? [];
    const isOurs = moved.has(rowFingerprint(line.slice(0, extent.columns)));
    if (isOurs) continue;
    for (const [column, value] of line.slice(0, extent.columns).entries()) {
      if (value === "" || value === after[row]?.[column]) continue;
      if ([...persons, ...tables].some((place) => isInside(place, row, column))) continue;
      const print = fingerprint(value);
      const isWritten =
        print === cellOf(record.rows[row], column) ||
        print === cellOf(record.rowsBefore?.[row], column);
      if (!isWritten) edits.push({ row, column, value });
    }
  }
  return edits;
}

/** Without a record nothing there is ours: whatever a plan would cover counts as typed. */
function typedCells(current: RawGrid, after: RawGrid): readonly FoundEdit[] {
  return after.flatMap((line, row) =>
    line.flatMap((_, column) => {
      const value = current[row]?.[column] ?? "";
      return value === "" ? [] : [{ row, column, value }];
    }),
  );
}
