import type { Cell } from "../../tables/cells/cell";
import { rawOf, type Raw } from "../../tables/cells/raw";
import { tables, type Heading } from "../../tables/tables";
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
    newRows: { row: first, rows: rows.length },
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
export function newRowsAt({ table, rows }: Pick<TableChanges, "table" | "rows">): number {
  const last = table.formulas.length - 1;
  const isBlank = blankRows(table);
  const blanksUpTo = (row: number): number => {
    let blanks = 0;
    while (row - blanks > 0 && isBlank(row - blanks)) blanks += 1;
    return blanks;
  };
  const atEnd = blanksUpTo(last);
  const blanks = atEnd > 0 ? atEnd : blanksUpTo(last - 1);
  const hasRoom = blanks >= rows.length;
  if (blanks > 0 && (hasRoom || !table.isFiltered)) return (atEnd > 0 ? last + 1 : last) - blanks;
  return Math.max(1, table.isFiltered ? last + 1 : last);
}

function blanksFrom(table: TableContents, first: number): number {
  const isBlank = blankRows(table);
  let row = first;
  while (row < table.formulas.length && isBlank(row)) row += 1;
  return row - first;
}

/** Which rows are empty, but for what Excel fills by itself; a formula where one types a figure is a person's. */
function blankRows({ name, formulas }: TableContents): (row: number) => boolean {
  const columns = tables.find((table) => table.name === name)?.columns ?? [];
  const typed = new Set<unknown>(
    columns.flatMap(({ heading, owner }) => (owner === "computed" ? [] : [heading])),
  );
  const [header = []] = formulas;
  return (row) =>
    formulas[row]?.every(
      (value, at) => value === "" || (String(value).startsWith("=") && !typed.has(header[at])),
    ) === true;
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
