import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { intersection, wholeSheet, type Rect } from "../../model/data/address";
import type { SheetData } from "../../model/data/sheetData";
import type { FilePackage } from "./filePackage";
import { readChart } from "./readChart";
import { attribute, child, descendants, elementsOf, localName, rawText } from "./xmlParts";

/** Charts that lie over a sheet; says how many other things lie there, which the host does not know. */
export function readDrawing(
  sheet: SheetData,
  file: FilePackage,
  part: string,
): { readonly charts: number; readonly pictures: number } {
  const relationships = file.relationships(part);
  let charts = 0;
  let pictures = 0;
  for (const anchor of elementsOf(file.part(part))) {
    const isPlace = /Anchor$/u.test(localName(anchor));
    if (!isPlace) continue;
    const [drawn] = descendants(anchor, "chart");
    const id = attribute(drawn, "id");
    const target = relationships.find((one) => one.id === id && one.kind === "chart")?.target;
    if (target === undefined) {
      pictures += 1;
      continue;
    }
    const name = attribute(descendants(anchor, "cNvPr")[0], "name") ?? "";
    const chart = readChart(sheet, file.part(target), name, placeOf(anchor, sheet));
    if (chart) sheet.charts.push(chart);
    else charts += 1;
  }
  return { charts, pictures };
}

/** Cells under a drawing; a corner that lies within a cell takes the cell with it. */
function placeOf(anchor: XmlElement, sheet: SheetData): Rect {
  const from = child(anchor, "from");
  const to = child(anchor, "to");
  const row = whole(from, "row");
  const column = whole(from, "col");
  const end = to
    ? {
        row: whole(to, "row") + (whole(to, "rowOff") > 0 ? 1 : 0),
        column: whole(to, "col") + (whole(to, "colOff") > 0 ? 1 : 0),
      }
    : endOf(anchor, sheet, row, column);
  const rect = {
    row,
    column,
    rows: Math.max(1, end.row - row),
    columns: Math.max(1, end.column - column),
  };
  return intersection(rect, wholeSheet) ?? { row: 0, column: 0, rows: 1, columns: 1 };
}

/** Where a drawing ends that tells its size only, in English metric units. */
function endOf(
  anchor: XmlElement,
  sheet: SheetData,
  row: number,
  column: number,
): { row: number; column: number } {
  const size = child(anchor, "ext");
  const perPoint = 12_700;
  let [left, high] = ["cx", "cy"].map((name) => Number(attribute(size, name) ?? 0) / perPoint);
  const end = { row, column };
  for (; (left ?? 0) > 0.5; end.column += 1) left = (left ?? 0) - sheet.columnWidth(end.column);
  for (; (high ?? 0) > 0.5; end.row += 1) high = (high ?? 0) - sheet.rowHeight(end.row);
  return end;
}

function whole(corner: XmlElement | undefined, name: string): number {
  return Number(rawText(child(corner, name))) || 0;
}
