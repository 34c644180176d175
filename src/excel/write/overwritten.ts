import { isErrorText } from "../../tables/cells/errorText";
import { rawFrom, type Raw, type RawGrid } from "../../tables/cells/raw";
import type { TableCellName } from "./frame";
import { hasLanded, type WatchedCells } from "./watch";
import type { Watching } from "./watching";

/** A cell that a request wrote, with what it found there. */
export interface Overwritten {
  readonly watching: Watching;
  /** Where it stood on the sheet. */
  readonly row: number;
  readonly column: number;
  /** Undefined outside of tables of ours. */
  readonly name: TableCellName | undefined;
  /** What was left in the row, by heading: it tells a row without key. */
  readonly line: ReadonlyMap<string, Raw>;
  readonly found: Raw;
  /** Written again, where the cell has the format, it gives what was found. */
  readonly typed: Raw;
  readonly format: unknown;
  /** Whether what stands there is still what was written. */
  readonly isLeft: (now: Raw) => boolean;
  /** The plan knew of it. */
  readonly isPlanned: boolean;
  /** Of a person who came after the plan was made. */
  readonly isNews: boolean;
}

/** What requests wrote over, in the order in which they did. */
export function overwrittenBy(watched: readonly Watching[]): readonly Overwritten[] {
  return watched.flatMap((watching) =>
    watching.watch.cells.flatMap((cells, index) => {
      const left = watching.left(index);
      return overwrittenIn(watching, cells, index, left, (ours) => (now) => now === ours);
    }),
  );
}

/** What a person had typed, where a request broke off before it was known how far it came. */
export function typedBefore(watched: readonly Watching[]): readonly Overwritten[] {
  return watched.flatMap((watching) =>
    watching.watch.cells.flatMap((cells, index) => {
      const left = cells.intended.map((row) => row.map((value) => value ?? ""));
      const maybe = overwrittenIn(
        watching,
        cells,
        index,
        left,
        (ours) => (now) => hasLanded(ours, now),
      );
      return maybe.filter(({ isNews }) => isNews);
    }),
  );
}

function overwrittenIn(
  watching: Watching,
  { place, planned, intended }: WatchedCells,
  index: number,
  left: RawGrid,
  leaves: (ours: Raw) => (now: Raw) => boolean,
): readonly Overwritten[] {
  const { newRows } = watching.watch;
  const before = watching.ranges[index]?.before;
  const found = watching.foundIn(index);
  if (!before || !found) return [];
  return found.flatMap((cells, i) => {
    const row = place.row + i;
    const isNew = newRows && row >= newRows.row && row < newRows.row + newRows.rows;
    const ours = left[i] ?? [];
    const changed = [...cells.keys()].filter(
      (j) => intended[i]?.[j] !== undefined && cells[j] !== (ours[j] ?? ""),
    );
    if (changed.length === 0) return [];
    const names = cells.map((_, j) => watching.frame?.cellAt(row, place.column + j));
    // A line of ours in a row of the table that was blank stays: whoever plans anew finds it.
    const stays = (j: number): boolean =>
      names[j]?.heading === newRows?.headings[place.column + j - newRows.column];
    if (isNew && cells.every(isBlank) && changed.every((j) => names[j] && stays(j))) return [];
    const line = new Map(
      names.flatMap((name, j) => (name ? [[name.heading, ours[j] ?? ""] as const] : [])),
    );
    return changed.map((j): Overwritten => {
      const value = cells[j] ?? "";
      return {
        watching,
        row,
        column: place.column + j,
        name: names[j],
        line,
        found: value,
        ...typedAgain(before, i, j),
        isLeft: leaves(ours[j] ?? ""),
        isPlanned: planned[i]?.[j] === value,
        isNews: isNews(value, planned[i]?.[j]),
      };
    });
  });
}

function isNews(found: Raw, planned: Raw | undefined): boolean {
  return planned === undefined ? !isBlank(found) : found !== "" && found !== planned;
}

/** Excel fills formulas into new rows by itself. */
function isBlank(value: Raw): boolean {
  return value === "" || (typeof value === "string" && value.startsWith("="));
}

/** A text that looks like a number stays a text. */
function typedAgain(
  { formulas, values, numberFormat }: Excel.Range,
  i: number,
  j: number,
): Pick<Overwritten, "typed" | "format"> {
  const [typed, value] = [rawFrom(at(formulas, i, j)), rawFrom(at(values, i, j))];
  const format = at(numberFormat, i, j);
  const isText = typeof typed === "string" && typed !== "" && !isErrorText(typed);
  return {
    typed: isText && typed === value && format !== "@" ? `'${String(typed)}` : typed,
    format,
  };
}

function at(grid: readonly (readonly unknown[])[], i: number, j: number): unknown {
  return grid[i]?.[j];
}
