import type { Cell } from "../../tables/cells/cell";
import { rawOf, type Raw, type RawGrid } from "../../tables/cells/raw";
import type { Heading } from "../../tables/tables";
import type { TableContents } from "../read/workbookContents";
import { bytesOfAction, bytesOfCells, type Step } from "./step";
import type { TableWriting } from "./tableUnits";
import { formatOf } from "./formatOf";

/** A cell of a table; its row counts below the header from 0. */
export interface TableCell {
  readonly row: number;
  readonly column: Heading;
  /** Undefined leaves what stands there, which the others rely on. */
  readonly value: Raw | undefined;
  /** Number format that the value needs; undefined leaves the cell's own. */
  readonly format?: string | undefined;
}

/** What is written into one table. */
export interface TableChanges {
  readonly table: TableContents;
  readonly cells: readonly TableCell[];
  /** New rows, by column heading; columns without a cell stay empty. */
  readonly rows: readonly ReadonlyMap<string, Cell>[];
}

/**
 * What becomes of a table: its cells changed, and new rows in the blank ones at its end, else above its last one, so
 * that whatever refers to the table grows with it.
 */
export function changedTable(sheet: Excel.Worksheet, changes: TableChanges): TableWriting {
  const { table, cells, rows } = changes;
  const header = (table.formulas[0] ?? []).map(String);
  const grid: Raw[][] = table.formulas.map((row) => [...row]);
  for (const { row, column, value } of cells) {
    const line = grid[1 + row];
    if (line && value !== undefined) line[header.indexOf(column)] = value;
  }
  const first = newRowsAt(changes);
  const blanks = Math.min(rows.length, blanksFrom(table, first));
  const lines = rows.map((row, index) =>
    header.map((name, at): Raw => {
      const cell = row.get(name);
      // Other columns are the person's, and come filled where they are calculated.
      return cell ? rawOf(cell.content) : index < blanks ? (grid[first + index]?.[at] ?? "") : "";
    }),
  );
  const reused = lines.slice(0, blanks).map((_, index) => first + index);
  return {
    sheet,
    contents: table,
    after: [...grid.slice(0, first), ...lines, ...grid.slice(first + blanks)],
    inserted: { row: first, rows: rows.length - blanks },
    newColumns: [],
    prepare: [],
    looks: [...cellFormats(sheet, changes, header), ...rowFormats(sheet, changes, header, first)],
    relied: [
      ...cells.map(({ row, column }) => ({ row: 1 + row, column: header.indexOf(column) })),
      ...reused.flatMap((row) => header.map((_, column) => ({ row, column }))),
    ],
  };
}

/**
 * Where the first new row comes to stand, counted with the header: in the blank rows at the end, or above the last,
 * where an insertion that Excel broke off leaves its own.
 */
export function newRowsAt({
  table: { formulas, isFiltered },
  rows,
}: Pick<TableChanges, "table" | "rows">): number {
  const last = formulas.length - 1;
  const atEnd = blanksUpTo(last, formulas);
  const blanks = atEnd > 0 ? atEnd : blanksUpTo(last - 1, formulas);
  const hasRoom = blanks >= rows.length;
  if (blanks > 0 && (hasRoom || !isFiltered)) return (atEnd > 0 ? last + 1 : last) - blanks;
  return Math.max(1, isFiltered ? last + 1 : last);
}

function blanksFrom({ formulas }: TableContents, first: number): number {
  const rows = formulas.slice(first);
  const end = rows.findIndex((row) => !isBlank(row));
  return end < 0 ? rows.length : end;
}

/** How many rows are blank from one upwards, the header apart. */
function blanksUpTo(row: number, formulas: RawGrid): number {
  let blanks = 0;
  while (row - blanks > 0 && isBlank(formulas[row - blanks])) blanks += 1;
  return blanks;
}

/** Empty, but for what Excel fills by itself. */
function isBlank(row: readonly unknown[] | undefined): boolean {
  return (
    row?.every((value) => value === "" || (typeof value === "string" && value.startsWith("="))) ===
    true
  );
}

function* cellFormats(
  sheet: Excel.Worksheet,
  { table: { place }, cells }: TableChanges,
  header: readonly string[],
): Generator<Step> {
  for (const { row, column, format } of cells) {
    if (format === undefined) continue;
    const queue = (): void => {
      const at = { row: place.row + 1 + row, column: place.column + header.indexOf(column) };
      sheet.getRangeByIndexes(at.row, at.column, 1, 1).numberFormat = [[format]];
    };
    yield { bytes: bytesOfAction * 2, queue };
  }
}

function* rowFormats(
  sheet: Excel.Worksheet,
  { table: { place }, rows }: TableChanges,
  header: readonly string[],
  first: number,
): Generator<Step> {
  if (rows.length === 0) return;
  const formats = rows.map((row) =>
    header.map((name) => {
      const cell = row.get(name);
      return cell ? formatOf(cell) : null;
    }),
  );
  const queue = (): void => {
    const at = { row: place.row + first, column: place.column };
    sheet.getRangeByIndexes(at.row, at.column, rows.length, header.length).numberFormat = formats;
  };
  yield { bytes: bytesOfCells(formats) + bytesOfAction * 2, queue };
}
