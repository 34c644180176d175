import type { Rectangle, SheetPlan } from "../plan";
import { isCarried, withPersonsText, type StandingBlock } from "./carriedText";
import { gridFingerprint } from "./fingerprint";
import { layoutFingerprint } from "./layoutFingerprint";
import { extentOf, isInside, planGrid } from "./planGrid";
import type { Raw, RawGrid } from "../../tables/cells/raw";
import { writtenBefore, type StandingRecord, type WrittenBefore } from "./writtenBefore";

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
  record: StandingRecord | undefined,
  persons: readonly StandingBlock[],
): SheetMerge {
  const written = writtenBefore(record, current, textsIn(persons, current));
  const kept: SheetPlan = {
    ...plan,
    blocks: plan.blocks.map((block) => withPersonsText(block, plan, current, persons, written)),
  };
  const layout = layoutFingerprint(kept);
  const extent = extentOf(plan);
  const columns = Math.max(extent.columns, written.columns);
  return {
    plan: kept,
    before: current,
    after: afterGrid(kept, current, written, persons, columns),
    extent: { rows: Math.max(extent.rows, written.rows, lastRowOfOurs(current, written)), columns },
    edits: foundEdits(kept, current, written, persons),
    isLayoutChanged:
      record?.layout !== layout ||
      record.before !== undefined ||
      written.isMoved ||
      hasMoved(persons, plan),
    layout,
    rows: gridFingerprint(planGrid(plan)),
  };
}

function textsIn(places: readonly Rectangle[], current: RawGrid): ReadonlySet<Raw> {
  return new Set(places.flatMap((place) => cellsIn(place, current).map(({ value }) => value)));
}

function cellsIn(place: Rectangle, current: RawGrid): readonly FoundEdit[] {
  return Array.from({ length: place.rows }, (_, i) =>
    Array.from({ length: place.columns }, (_, j): FoundEdit => {
      const [row, column] = [place.row + i, place.column + j];
      return { row, column, value: current[row]?.[column] ?? "" };
    }),
  )
    .flat()
    .filter(({ value }) => value !== "");
}

/** A person inserted or deleted rows or columns: then looks, merged cells and charts have moved too. */
function hasMoved(persons: readonly StandingBlock[], plan: SheetPlan): boolean {
  return persons.some(({ id, row, column }) => {
    const block = plan.blocks.find((one) => one.owner === "person" && one.id === id);
    return block !== undefined && (block.row !== row || block.column !== column);
  });
}

function lastRowOfOurs(current: RawGrid, written: WrittenBefore): number {
  for (let row = current.length - 1; row >= 0; row -= 1) {
    const isFilled = current[row]?.some((value) => value !== "") === true;
    if (isFilled && written.hasRow(row)) return row + 1;
  }
  return 0;
}

function afterGrid(
  plan: SheetPlan,
  current: RawGrid,
  written: WrittenBefore,
  persons: readonly StandingBlock[],
  columns: number,
): RawGrid {
  const planned = planGrid(plan);
  const isPartlyOurs = goingRows(planned, current, written);
  const height = Math.max(planned.length, current.length);
  return Array.from({ length: height }, (_, row): readonly Raw[] => {
    const line = current[row] ?? [];
    const isOurs = written.hasRow(row);
    const width = Math.max(line.length, planned[row]?.length ?? 0);
    return Array.from({ length: width }, (_, column): Raw => {
      const value = line[column] ?? "";
      const isPlanned = row < planned.length && column < (planned[row]?.length ?? 0);
      if (isPlanned) return planned[row]?.[column] ?? "";
      const isMoved = persons.some((place) => isCarried(plan, place, row, column));
      const isOfOurRow = (isOurs || isPartlyOurs(row)) && written.covers(column);
      const goes = isMoved || isOfOurRow || (column < columns && written.has(row, column, value));
      return goes ? "" : value;
    });
  });
}

/** Which rows are not planned any more and hold something of ours: what was typed into them goes with them. */
function goingRows(
  planned: RawGrid,
  current: RawGrid,
  written: WrittenBefore,
): (row: number) => boolean {
  const going = current.map(
    (line, row) =>
      row >= planned.length && line.some((value, column) => written.has(row, column, value)),
  );
  return (row) => going[row] === true;
}

function foundEdits(
  plan: SheetPlan,
  current: RawGrid,
  written: WrittenBefore,
  persons: readonly StandingBlock[],
): readonly FoundEdit[] {
  const planned = planGrid(plan);
  // What of a standing block is not carried is left over; of a guessed one it may be anything that was typed.
  const isTheirs = (place: StandingBlock, row: number, column: number): boolean =>
    isInside(place, row, column) && (place.isGuess !== true || isCarried(plan, place, row, column));
  const isGoing = goingRows(planned, current, written);
  const typedOver = current.flatMap((standing, row) => {
    const line = isGoing(row) ? standing.map(() => "") : (planned[row] ?? []);
    // A row of ours is known by the columns that were written; beside them a person may have typed.
    const isOurs = written.hasRow(row);
    return line.flatMap((planned, column): FoundEdit[] => {
      if (written.covers(column) ? isOurs : isGoing(row)) return [];
      const value = current[row]?.[column] ?? "";
      if (value === "" || value === planned || written.has(row, column, value)) return [];
      return persons.some((place) => isTheirs(place, row, column)) ? [] : [{ row, column, value }];
    });
  });
  const leftOver = persons
    .filter(({ isGuess }) => isGuess !== true)
    .flatMap((place) =>
      cellsIn(place, current).filter(
        ({ row, column, value }) =>
          !isCarried(plan, place, row, column) && (planned[row]?.[column] ?? value) !== value,
      ),
    );
  return [...typedOver, ...leftOver];
}
