import { contains, intersection, maxColumns, maxRows, type Rect } from "./address";
import { defaultStyle, type CellStyle, type StyleKey } from "./cellStyle";
import type { Cell } from "./cell";
import type { ChartData } from "./chartData";
import type { ConditionalFormatData } from "./conditionalFormatData";
import { newPage, type PageData } from "./pageData";
import type { TableData } from "./tableData";
import type { WorkbookData } from "./workbookData";

/** Settings of a whole row or column; sizes in points. */
export interface Line {
  size?: number | undefined;
  hidden?: boolean;
  /** Hidden because a filter does not keep it; a row that a person hides is `hidden`. */
  filtered?: boolean | undefined;
  style?: number | undefined;
}

/** One worksheet as plain data: a sparse map of cells and what lies over them. */
export class SheetData {
  readonly cells = new Map<number, Cell>();
  readonly rows = new Map<number, Line>();
  readonly columns = new Map<number, Line>();
  merges: Rect[] = [];
  tables: TableData[] = [];
  charts: ChartData[] = [];
  conditionalFormats: ConditionalFormatData[] = [];
  validations: { rect: Rect; rule: Record<string, unknown> }[] = [];
  readonly customProperties = new Map<string, string>();
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  standardWidth = defaultColumnWidth;
  style: number | undefined;
  freeze: { rows: number; columns: number } | undefined;
  protection: { options: Record<string, unknown>; password: string | undefined } | undefined;
  autoFilter: Rect | undefined;
  /** Whether the sheet's own filter has criteria. */
  isFiltered: boolean | undefined;
  readonly page: PageData = newPage();

  constructor(
    readonly book: WorkbookData,
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(cellKey(row, column));
  }

  ensureCell(row: number, column: number): Cell {
    const key = cellKey(row, column);
    let cell = this.cells.get(key);
    if (!cell) {
      cell = { value: undefined, formula: undefined, style: undefined };
      this.cells.set(key, cell);
    }
    return cell;
  }

  /** Visits the cells that exist inside the rectangle, in no particular order for large ones. */
  eachCell(rect: Rect, visit: (cell: Cell, row: number, column: number) => void): void {
    if (rect.rows * rect.columns <= this.cells.size * 2) {
      for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
        for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
          const cell = this.cells.get(cellKey(row, column));
          if (cell) visit(cell, row, column);
        }
      }
      return;
    }
    for (const [key, cell] of this.cells) {
      const { row, column } = keyPlace(key);
      if (contains(rect, row, column)) visit(cell, row, column);
    }
  }

  styleIndex(row: number, column: number): number {
    return (
      this.cells.get(cellKey(row, column))?.style ??
      this.rows.get(row)?.style ??
      this.columns.get(column)?.style ??
      this.style ??
      0
    );
  }

  styleAt(row: number, column: number): CellStyle {
    return this.book.styles.at(this.styleIndex(row, column));
  }

  look<Key extends StyleKey>(row: number, column: number, key: Key): CellStyle[Key] {
    return (this.styleAt(row, column)[key] ?? defaultStyle[key]) as CellStyle[Key];
  }

  formatAt(row: number, column: number): string {
    return this.styleAt(row, column).numberFormat ?? "General";
  }

  /** Smallest rectangle around what is filled (and, unless `valuesOnly`, formatted), within `within`. */
  usedRect(valuesOnly: boolean, within?: Rect): Rect | undefined {
    let top = maxRows;
    let left = maxColumns;
    let bottom = -1;
    let right = -1;
    for (const [key, cell] of this.cells) {
      const row = Math.floor(key / maxColumns);
      const column = key - row * maxColumns;
      // Within what is known to be used another cell tells nothing new.
      if (row >= top && row <= bottom && column >= left && column <= right) continue;
      const isUsed =
        cell.value !== undefined || cell.formula !== undefined || (!valuesOnly && cell.style);
      if (!isUsed || (within && !contains(within, row, column))) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    if (bottom < 0) return undefined;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Width in points. */
  columnWidth(column: number): number {
    return this.columns.get(column)?.size ?? this.standardWidth;
  }

  /** Height in points. */
  rowHeight(row: number): number {
    return this.rows.get(row)?.size ?? defaultRowHeight;
  }

  line(lines: Map<number, Line>, index: number): Line {
    let line = lines.get(index);
    if (!line) {
      line = {};
      lines.set(index, line);
    }
    return line;
  }

  tableAt(rect: Rect): TableData | undefined {
    return this.tables.find((table) => intersection(table.rect, rect));
  }
}

export const defaultRowHeight = 15;
/** 8.43 characters of the default font. */
export const defaultColumnWidth = 48;

export function cellKey(row: number, column: number): number {
  return row * maxColumns + column;
}

export function keyPlace(key: number): { row: number; column: number } {
  const row = Math.floor(key / maxColumns);
  // Keys are beyond 32 bits, where % is slow, and every scan of a sheet comes by here.
  return { row, column: key - row * maxColumns };
}
