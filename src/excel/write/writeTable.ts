import { groupBy } from "../../core/groupBy";
import { pointsFromCharacters } from "../../sheet/sizes";
import { headerOf, planGrid, tableCells, type PlacedCell } from "../../sheet/keep/planGrid";
import { rawOf } from "../../tables/cells/raw";
import { keyReader } from "../../tables/rowKey";
import type { Cell } from "../../tables/cells/cell";
import type { SheetPlan, TablePlan } from "../../sheet/plan";
import type { TableUpdate } from "./sheetUpdate";
import { bytesOfAction, bytesOfCells, rowSlices, type Step } from "./step";
import { formatOf } from "./formatOf";
import { writeLinks } from "./writeLinks";
import { writeColours } from "./tableColours";
import { writeTableHeights } from "./tableHeights";
import { tableUnits } from "./tableUnits";
import type { Unit } from "./unit";
import { writeStyles } from "./writeStyles";

const tableStyle = "TableStyleLight1";

/** Lays a table over its header row and the empty rows below. */
export function* addTable(
  sheet: Excel.Worksheet,
  { name, place }: TablePlan,
  plan: SheetPlan,
): Generator<Step> {
  const header = planGrid(plan)[place.row]?.slice(place.column, place.column + place.columns) ?? [];
  const queue = (): void => {
    sheet.getRangeByIndexes(place.row, place.column, 1, place.columns).values = [[...header]];
    // A bare address would mean the sheet in front.
    const { row, column, rows, columns } = place;
    const table = sheet.tables.add(sheet.getRangeByIndexes(row, column, rows, columns), true);
    table.name = name;
    table.style = tableStyle;
    table.showBandedRows = false;
  };
  yield { bytes: bytesOfAction * 8 + bytesOfCells([header]), queue };
}

/** Brings a standing table to its merged contents: new rows are inserted, then only cells that differ are written. */
export function updateTable(
  sheet: Excel.Worksheet,
  standing: TableUpdate,
  plan: SheetPlan,
): readonly Unit[] {
  const { contents, merge } = standing;
  const { row: top, column: left } = contents.place;
  const { inserted, newColumns } = merge;
  const [first, end] = merge.added;
  const room = Math.min(end - inserted, contents.formulas.length - 1);
  const looks = [
    ...(end > first
      ? writeLooks(sheet, plannedRows(standing, plan, merge.added), top + first, left)
      : []),
    ...(newColumns.length > 0
      ? writeLooks(sheet, newCells(standing, plan), top, left + contents.place.columns)
      : []),
    ...writeTableHeights(sheet, standing, plan),
  ];
  const units = tableUnits({
    sheet,
    contents,
    after: merge.grid,
    inserted: { row: room, rows: inserted },
    newColumns,
    prepare: [...addColumns(sheet, standing, plan)],
    looks,
    relied: [],
  });
  return [...units, ...linkUnits(sheet, standing, plan), ...colourUnits(sheet, standing, plan)];
}

/** Links say their cell's text anew, so that they too rely on what stands there. */
function linkUnits(
  sheet: Excel.Worksheet,
  standing: TableUpdate,
  plan: SheetPlan,
): readonly Unit[] {
  const { contents, merge } = standing;
  const { row: top, column: left } = contents.place;
  const [from, to] = standing.isResumed ? [0, merge.grid.length] : merge.added;
  const linked = placed(plannedRows(standing, plan, [from, to]), top + from, left).filter(
    // What a person made of the cell's text stays.
    ({ row, column, cell }) =>
      cell.link && merge.grid[row - top]?.[column - left] === rawOf(cell.content),
  );
  const byColumn = groupBy(linked, ({ column }) => column);
  return [...byColumn.values()].map((cells): Unit => {
    const rows = cells.map(({ row }) => row);
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    const column = cells[0]?.column ?? 0;
    const contentOf = new Map(cells.map(({ row, cell }) => [row, rawOf(cell.content)]));
    const planned = Array.from({ length: last - first + 1 }, (_, i) => [contentOf.get(first + i)]);
    const place = { row: first, column, rows: planned.length, columns: 1 };
    return {
      sheet,
      table: contents.name,
      watch: {
        cells: [{ place, planned, intended: planned }],
        isFiltered: contents.isFiltered,
      },
      steps: [...writeLinks(sheet, cells), ...writeStyles(sheet, cells, false)],
    };
  });
}

function colourUnits(
  sheet: Excel.Worksheet,
  standing: TableUpdate,
  plan: SheetPlan,
): readonly Unit[] {
  if (!standing.areColoursChanged) return [];
  return [{ sheet, watch: undefined, steps: [...writeColours(sheet, standing, plan)] }];
}

/** New columns come behind the table's last; what stands beside the table moves over. */
function* addColumns(sheet: Excel.Worksheet, job: TableUpdate, plan: SheetPlan): Generator<Step> {
  const { plan: table, contents, merge } = job;
  const header = headerOf(plan, table);
  for (const [index, heading] of merge.newColumns.entries()) {
    const column = contents.place.column + contents.place.columns + index;
    const width = plan.columnWidths[table.place.column + header.indexOf(heading)];
    const queue = (): void => {
      sheet.tables.getItem(table.name).columns.add(undefined, undefined, heading);
      const whole = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
      if (width !== undefined) whole.format.columnWidth = pointsFromCharacters(width);
      if (table.hiddenColumns.includes(heading)) whole.columnHidden = true;
    };
    yield { bytes: bytesOfAction * 3, queue };
  }
}

/** The cells of new columns; rows that are not planned look like the first one that is. */
function newCells(job: TableUpdate, plan: SheetPlan): readonly (readonly (Cell | undefined)[])[] {
  const { plan: table, contents, merge } = job;
  const header = headerOf(plan, table);
  const [, first = []] = tableCells(plan, table);
  const blanks = merge.newColumns.map((name): Cell | undefined => {
    const cell = first[header.indexOf(name)];
    return cell && { content: undefined, style: cell.style };
  });
  return plannedRows(job, plan, [0, merge.grid.length]).map((row) =>
    blanks.map((blank, index) => row[contents.place.columns + index] ?? blank),
  );
}

function* writeLooks(
  sheet: Excel.Worksheet,
  cells: readonly (readonly (Cell | undefined)[])[],
  top: number,
  left: number,
): Generator<Step> {
  const formats = cells.map((row) => row.map((cell) => (cell ? formatOf(cell) : null)));
  for (const [from, to] of rowSlices(formats)) {
    const slice = formats.slice(from, to);
    const queue = (): void => {
      const range = sheet.getRangeByIndexes(top + from, left, slice.length, slice[0]?.length ?? 0);
      range.numberFormat = slice;
    };
    yield { bytes: bytesOfCells(slice) + bytesOfAction * 2, queue };
  }
  yield* writeStyles(sheet, placed(cells, top, left), false);
}

function placed(
  cells: readonly (readonly (Cell | undefined)[])[],
  top: number,
  left: number,
): readonly PlacedCell[] {
  return cells.flatMap((row, i) =>
    row.flatMap((cell, j) => (cell ? [{ row: top + i, column: left + j, cell }] : [])),
  );
}

/** The planned cells of some rows, in the person's order of columns; a column of the person's has none. */
function plannedRows(
  { plan: table, merge }: TableUpdate,
  plan: SheetPlan,
  rows: readonly [number, number],
): readonly (readonly (Cell | undefined)[])[] {
  const header = headerOf(plan, table);
  const readKey = keyReader(header, table.keyColumns);
  const cells = tableCells(plan, table);
  const planned = new Map(
    cells.map((row) => [readKey(row.map(({ content }) => rawOf(content))), row]),
  );
  const names = (merge.grid[0] ?? []).map(String);
  const keyIn = keyReader(names, table.keyColumns);
  return merge.grid.slice(...rows).map((row) => {
    const line = planned.get(keyIn(row));
    return names.map((name) => line?.[header.indexOf(name)]);
  });
}
