import { columnName } from "../../model/data/address";
import { findTable, type TableData } from "../../model/data/tableData";
import type { WorkbookData } from "../../model/data/workbookData";

/** What stands in the brackets behind a table's name, found among its columns; rows are another matter. */
export interface BracketReference {
  readonly isThisRow: boolean;
  /** `#headers` and their like. */
  readonly keywords: readonly string[];
  /** First column on the sheet. */
  readonly column: number;
  readonly columns: number;
  /** `$C$`, before the row of a cell in the first column. */
  readonly before: string;
}

/** The tables as they are at one moment, for many formulas that name the same columns of them. */
export class TablesNow {
  private readonly named = new Map<string, TableData | undefined>();
  private readonly references = new Map<TableData, Map<string, BracketReference | undefined>>();

  constructor(private readonly book: WorkbookData) {}

  find(name: string): TableData | undefined {
    if (!this.named.has(name)) this.named.set(name, findTable(this.book, name));
    return this.named.get(name);
  }

  /** Undefined where a column is none of the table's. */
  reference(table: TableData, bracket: string): BracketReference | undefined {
    const known = this.references.get(table) ?? new Map<string, BracketReference | undefined>();
    this.references.set(table, known);
    if (!known.has(bracket)) known.set(bracket, readBracket(table, bracket));
    return known.get(bracket);
  }
}

/** `[列]`, `[@列]`, `[[#This Row],[列]]`, `[[#Headers],[甲]:[乙]]` and their like. */
function readBracket(table: TableData, bracket: string): BracketReference | undefined {
  const inside = bracket.slice(1, -1).trim();
  const isThisRow = inside.startsWith("@") || /#This Row/i.test(inside);
  const items =
    inside.startsWith("[") || inside.startsWith("@[")
      ? [...inside.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map((match) => match[1] ?? "")
      : [inside.replace(/^@/, "")];
  const names = items.filter((item) => item !== "" && !item.startsWith("#"));
  const columns = names.map((name) => columnIndex(table, name));
  if (columns.includes(-1)) return undefined;
  const keywords = items.filter((item) => item.startsWith("#")).map((item) => item.toLowerCase());
  const first = columns[0] ?? 0;
  const last = columns.at(-1) ?? table.columns.length - 1;
  const column = table.rect.column + Math.min(first, last);
  return {
    isThisRow,
    keywords,
    column,
    columns: Math.abs(last - first) + 1,
    before: `$${columnName(column)}$`,
  };
}

function columnIndex(table: TableData, name: string): number {
  const plain = name.replace(/'(.)/g, "$1");
  const exact = table.columns.findIndex((column) => column.name === plain);
  if (exact >= 0) return exact;
  const wanted = plain.toLowerCase();
  return table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
}
