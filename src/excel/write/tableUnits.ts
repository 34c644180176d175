import { isInside } from "../../sheet/keep/planGrid";
import type { Rectangle } from "../../sheet/plan";
import type { Raw, RawGrid } from "../../tables/cells/raw";
import { identityColumns } from "../../tables/rowIdentity";
import type { TableContents } from "../read/workbookContents";
import { bytesOfAction, bytesOfCells, type Step } from "./step";
import { bandsOf, joined, runsOf, type Place, type TouchedRun } from "./tableBands";
import type { Unit } from "./unit";
import type { Expected, WatchedCells } from "./watch";

/** What becomes of a standing table. */
export interface TableWriting {
  readonly sheet: Excel.Worksheet;
  readonly contents: Pick<TableContents, "name" | "place" | "formulas" | "isFiltered">;
  /** The table as it shall stand, header row first. */
  readonly after: RawGrid;
  /** Rows pushed in, counted in `after`. */
  readonly inserted: { readonly row: number; readonly rows: number };
  /** Rows that become new lines, where blank ones are filled too. */
  readonly newRows?: TableWriting["inserted"];
  readonly newColumns: readonly string[];
  /** Steps that come before any content: new columns, looks of new cells. */
  readonly prepare: readonly Step[];
  readonly looks: readonly Step[];
  /** Cells that the plan was made on besides those that are written, in places of `after`. */
  readonly relied: readonly Place[];
}

/** The units that bring a standing table to its contents: room first, then only cells that differ. */
export function tableUnits(writing: TableWriting): readonly Unit[] {
  const { sheet, contents, after, inserted, newColumns, prepare, looks } = writing;
  const { row: top, column: left } = contents.place;
  const columns = contents.place.columns + newColumns.length;
  const pushed = { row: top + inserted.row, column: left, rows: inserted.rows, columns };
  const room: Unit = {
    sheet,
    watch: {
      table: { name: contents.name, place: contents.place },
      isFiltered: contents.isFiltered,
      cells: [headerCells(contents), ...keyCells(contents)],
    },
    steps: [...prepare, ...(inserted.rows > 0 ? [roomFor(sheet, contents, pushed)] : []), ...looks],
  };
  const before = withRoom(contents.formulas, inserted, columns);
  const bands = bandsOf(runsOf(before, after, writing.relied, contents.isFiltered));
  return [room, ...bands.map((runs) => bandUnit(writing, runs, before, after))];
}

/** Under a filter no cell can be shifted: there a row comes in at the end. */
function roomFor(
  sheet: Excel.Worksheet,
  { name, place: table, isFiltered }: TableWriting["contents"],
  { row, column, rows, columns }: Rectangle,
): Step {
  const queue = (): void => {
    if (isFiltered && row === table.row + table.rows) sheet.tables.getItem(name).rows.add();
    else sheet.getRangeByIndexes(row, column, rows, columns).insert("Down");
  };
  return { bytes: bytesOfAction * 2, queue };
}

function withRoom(
  rows: RawGrid,
  { row, rows: count }: TableWriting["inserted"],
  columns: number,
): RawGrid {
  const blank = Array.from({ length: count }, () => new Array<Raw>(columns).fill(""));
  return [...rows.slice(0, row), ...blank, ...rows.slice(row)];
}

function headerCells({ place, formulas }: TableWriting["contents"]): WatchedCells {
  const planned = [formulas[0] ?? []];
  return { place: { ...place, rows: 1 }, planned, intended: planned };
}

/** What tells rows apart: where all of it stands as it was read, every row does. */
function keyCells({ name, place, formulas }: TableWriting["contents"]): readonly WatchedCells[] {
  const rows = { row: 1, rows: formulas.length - 1 };
  const columns = identityColumns(name, formulas);
  if (columns.length === 0 || rows.rows < 1) return [];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const box = { ...rows, column: left, columns: right - left + 1 };
  const planned = part(formulas, box, (_, column) => columns.includes(column));
  const at = { ...box, row: place.row + 1, column: place.column + left };
  // Rows pushed in shift them.
  return [{ place: at, planned, intended: [] }];
}

function bandUnit(
  { sheet, contents, inserted, newRows = inserted }: TableWriting,
  runs: readonly TouchedRun[],
  before: RawGrid,
  after: RawGrid,
): Unit {
  const { row: top, column: left } = contents.place;
  const box = runs.map(({ place }) => place).reduce(joined);
  const keysAt = identityColumns(contents.name, before);
  const [first, last] = [Math.min(...keysAt), Math.max(...keysAt)];
  const keys = { row: box.row, column: first, rows: box.rows, columns: last - first + 1 };
  const touched = touchedIn(runs);
  const isNew = (row: number, column: number): boolean =>
    column >= contents.place.columns || (row >= inserted.row && row < inserted.row + inserted.rows);
  const watched = (
    place: Rectangle,
    matters: (row: number, column: number) => boolean,
  ): WatchedCells => ({
    place: { ...place, row: top + place.row, column: left + place.column },
    // What Excel fills into new rows and columns by itself does not matter.
    planned: part(before, place, (row, column) => !isNew(row, column) && matters(row, column)),
    intended: part(after, place, matters),
  });
  const isKey = (_: number, column: number): boolean => keysAt.includes(column);
  const hasKeys = !keysAt.every((column) => isInside(box, box.row, column));
  return {
    sheet,
    table: contents.name,
    watch: {
      isFiltered: contents.isFiltered,
      newRows: {
        row: top + newRows.row,
        rows: newRows.rows,
        column: left,
        headings: after[0] ?? [],
      },
      cells: [
        watched(box, (row, column) => isKey(row, column) || touched(row, column)),
        ...(hasKeys ? [watched(keys, isKey)] : []),
      ],
    },
    steps: runs.flatMap(({ place, cells }) =>
      cells
        ? [writing(sheet, { ...place, row: top + place.row, column: left + place.column }, cells)]
        : [],
    ),
  };
}

function writing(sheet: Excel.Worksheet, place: Rectangle, cells: RawGrid): Step {
  const { row, column, rows, columns } = place;
  const queue = (): void => {
    sheet.getRangeByIndexes(row, column, rows, columns).values = cells.map((line) => [...line]);
  };
  return { bytes: bytesOfCells(cells) + bytesOfAction * 2, queue };
}

function touchedIn(runs: readonly TouchedRun[]): (row: number, column: number) => boolean {
  const cells = new Set(
    runs.flatMap(({ place }) =>
      Array.from({ length: place.rows }, (_, i) =>
        Array.from({ length: place.columns }, (_, j) => `${place.row + i},${place.column + j}`),
      ).flat(),
    ),
  );
  return (row, column) => cells.has(`${row},${column}`);
}

function part(
  grid: RawGrid,
  place: Rectangle,
  matters: (row: number, column: number) => boolean,
): Expected {
  return Array.from({ length: place.rows }, (_, i) =>
    Array.from({ length: place.columns }, (_, j): Raw | undefined => {
      const [row, column] = [place.row + i, place.column + j];
      return matters(row, column) ? (grid[row]?.[column] ?? "") : undefined;
    }),
  );
}
