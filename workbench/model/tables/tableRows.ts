import { isRecord, wholeArgument } from "../arguments";
import type { Rect } from "../data/address";
import { calculatedColumns, fillRows } from "../data/calculatedColumns";
import { enterMatrix } from "../data/contents";
import { deleteCells, insertCells } from "../data/moves/shift";
import { guardContent } from "../data/sheetRules";
import { bodyRect, type TableData } from "../data/tableData";
import { invalidArgument } from "../hostError";
import { OfficeCollection, OfficeObject } from "../officeObject";
import { Range } from "../range/range";
import { noteEdit } from "../range/rangeContents";

export class TableRows extends OfficeCollection<OfficeObject> {
  constructor(readonly table: TableData) {
    super("TableRowCollection");
  }

  get items(): readonly OfficeObject[] {
    return Array.from({ length: bodyRect(this.table).rows }, (_, i) => new TableRow(this.table, i));
  }

  get count(): unknown {
    return bodyRect(this.table).rows;
  }

  getCount(): unknown {
    return bodyRect(this.table).rows;
  }

  getItemAt(index: unknown): OfficeObject {
    const row = wholeArgument(index, "index");
    if (row >= bodyRect(this.table).rows) throw invalidArgument(`There is no row ${row}.`);
    return new TableRow(this.table, row);
  }

  add(index: unknown, values: unknown): OfficeObject {
    const { table } = this;
    const { sheet, rect } = table;
    guardContent(sheet, rect);
    const lines: readonly unknown[][] = Array.isArray(values) ? (values as unknown[][]) : [[]];
    if (lines.some((line) => line.length !== rect.columns && line.length > 0)) {
      throw invalidArgument(`A row of this table has ${rect.columns} values.`);
    }
    const body = bodyRect(table);
    const at = typeof index === "number" && index >= 0 ? index : body.rows;
    const place: Rect = { ...rect, row: body.row + at, rows: lines.length };
    const columns = calculatedColumns(table);
    insertCells(sheet, place, "Down");
    // Right below the body, and not above its totals, the cells came in outside of the table.
    if (at >= body.rows && !table.showTotals) {
      table.rect = { ...rect, rows: rect.rows + lines.length };
    }
    enterMatrix(sheet, place, (row, column) => lines[row]?.[column]);
    fillRows(table, columns, place);
    noteEdit(sheet, place, undefined);
    sheet.book.changed({ kind: "tables", sheet });
    return new TableRow(table, at);
  }

  deleteRowsAt(index: unknown, count: unknown): void {
    const first = wholeArgument(index, "index");
    removeRows(this.table, first, wholeArgument(count ?? 1, "count", 1));
  }

  deleteRows(rows: unknown): void {
    if (!Array.isArray(rows)) throw invalidArgument("rows is a list.");
    const indexes = rows.map((row: unknown) => (row instanceof TableRow ? row.place : Number(row)));
    for (const index of indexes.sort((a, b) => b - a)) removeRows(this.table, index, 1);
  }
}

class TableRow extends OfficeObject {
  constructor(
    readonly table: TableData,
    readonly place: number,
  ) {
    super("TableRow");
  }

  get index(): unknown {
    return this.place;
  }

  get values(): unknown {
    return rangeOf(this).values;
  }

  set values(values: unknown) {
    if (isRecord(values)) throw invalidArgument("Values are a matrix.");
    rangeOf(this).values = values;
  }

  getRange(): OfficeObject {
    return rangeOf(this);
  }

  delete(): void {
    removeRows(this.table, this.place, 1);
  }
}

function rangeOf({ table, place }: TableRow): Range {
  return new Range(table.sheet, { ...table.rect, row: bodyRect(table).row + place, rows: 1 });
}

function removeRows(table: TableData, first: number, count: number): void {
  const body = bodyRect(table);
  if (first + count > body.rows) throw invalidArgument("The rows lie outside the table.");
  deleteCells(table.sheet, { ...table.rect, row: body.row + first, rows: count }, "Up");
  table.sheet.book.undoCleared.push("TableRow.delete");
  table.sheet.book.changed({ kind: "tables", sheet: table.sheet });
}
