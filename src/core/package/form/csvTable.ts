/** A CSV file split into rows; the splitting itself is passed in, because core holds no parser. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly faults: readonly { readonly line: number; readonly code: string }[];
}

export interface CsvRow {
  /** Line of the file that the row begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type ParseCsv = (text: string) => CsvTable;

/** A row by column names. */
export interface NamedRow {
  readonly line: number;
  readonly cell: (column: string) => string;
}

export function namedRows(table: CsvTable): readonly NamedRow[] {
  const places = new Map(table.header.map((column, place) => [column, place]));
  return table.rows.map(({ line, cells }) => ({
    line,
    cell: (column) => cells[places.get(column) ?? -1] ?? "",
  }));
}
