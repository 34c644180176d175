import { oneOf, textArgument } from "../arguments";
import { contains, type Rect } from "../data/address";
import type { ChartData, ChartSource, SeriesData } from "../data/chartData";
import type { SheetData } from "../data/sheetData";
import { guardSheet } from "../data/sheetRules";
import { invalidArgument, itemNotFound } from "../hostError";
import { OfficeCollection, type OfficeObject } from "../officeObject";
import { RangeGeometry } from "../range/rangeGeometry";
import { chartTypes } from "./chartTypes";
import { chart } from "./chart";

export class Charts extends OfficeCollection<OfficeObject> {
  constructor(readonly sheet: SheetData) {
    super("ChartCollection");
  }

  get items(): readonly OfficeObject[] {
    return this.sheet.charts.map((data) => chart(this.sheet, data));
  }

  get count(): unknown {
    return this.sheet.charts.length;
  }

  getCount(): unknown {
    return this.sheet.charts.length;
  }

  getItem(key: unknown): OfficeObject {
    const item = this.getItemOrNullObject(key);
    if (!item) throw itemNotFound(`the chart ${String(key)}`);
    return item;
  }

  getItemOrNullObject(key: unknown): OfficeObject | null {
    const wanted = textArgument(key, "name").toLowerCase();
    const data = this.sheet.charts.find(
      ({ id, name }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted,
    );
    return data ? chart(this.sheet, data) : null;
  }

  getItemAt(index: unknown): OfficeObject {
    const data = this.sheet.charts[Number(index)];
    if (!data) throw invalidArgument(`There is no chart ${String(index)}.`);
    return chart(this.sheet, data);
  }

  add(type: unknown, source: unknown, seriesBy: unknown): OfficeObject {
    guardSheet(this.sheet);
    if (!(source instanceof RangeGeometry)) throw invalidArgument("sourceData is a range.");
    const by = oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"], "seriesBy");
    const number = this.sheet.charts.length + 1;
    const data: ChartData = {
      id: this.sheet.book.newId(),
      name: `图表 ${number}`,
      type: oneOf(type, chartTypes, "type"),
      left: 100,
      top: 100,
      width: 360,
      height: 216,
      anchor: undefined,
      series: seriesFrom(source, by),
      settings: new Map(),
    };
    this.sheet.charts.push(data);
    this.sheet.book.changed({ kind: "layout", sheet: this.sheet });
    return chart(this.sheet, data);
  }
}

/** Cuts a block into series as Excel does: a text row names them, a text column is the categories. */
export function seriesFrom(source: RangeGeometry, by: "Auto" | "Columns" | "Rows"): SeriesData[] {
  const { sheet, rect } = source;
  const filled = sheet.usedRect(true, rect) ?? rect;
  const byRows = by === "Rows" || (by === "Auto" && filled.columns > filled.rows);
  const isNumber = (row: number, column: number): boolean =>
    typeof sheet.cell(row, column)?.value === "number";
  const { row, column, rows, columns } = filled;
  const below = Math.min(row + 1, row + rows - 1);
  const right = Math.min(column + 1, column + columns - 1);
  const hasTopLabels = rows > 1 && !isNumber(row, right) && contains(filled, below, right);
  const hasLeftLabels = columns > 1 && !isNumber(below, column);
  const top = row + (hasTopLabels ? 1 : 0);
  const left = column + (hasLeftLabels ? 1 : 0);
  const body: Rect = {
    row: top,
    column: left,
    rows: row + rows - top,
    columns: column + columns - left,
  };
  const at = (place: Rect): ChartSource => ({ sheet, rect: place });
  const count = byRows ? body.rows : body.columns;
  return Array.from({ length: count }, (_, index) => {
    const values = byRows
      ? { ...body, row: body.row + index, rows: 1 }
      : { ...body, column: body.column + index, columns: 1 };
    const names = byRows
      ? hasLeftLabels && { row: values.row, column, rows: 1, columns: 1 }
      : hasTopLabels && { row, column: values.column, rows: 1, columns: 1 };
    const categories = byRows
      ? hasTopLabels && { ...body, row, rows: 1 }
      : hasLeftLabels && { ...body, column, columns: 1 };
    return {
      name: names ? at(names) : undefined,
      values: at(values),
      categories: categories ? at(categories) : undefined,
      settings: new Map(),
    };
  });
}
