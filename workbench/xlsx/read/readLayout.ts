import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { maxColumns, parseRect } from "../../model/data/address";
import type { Line, SheetData } from "../../model/data/sheetData";
import type { ReadColor } from "./readColors";
import type { CellParts } from "./readCells";
import { attribute, child, children, descendants, flagOf, numberOf } from "./xmlParts";

/** Frozen panes, gridlines, tab colour, sizes, hidden rows and columns, merged cells and protection. */
export function readLayout(
  sheet: SheetData,
  root: XmlElement,
  { styles, color, digitWidth }: CellParts & { color: ReadColor; digitWidth: number },
): void {
  const view = child(root, "sheetViews", "sheetView");
  sheet.showGridlines = flagOf(view, "showGridLines") ?? true;
  sheet.showHeadings = flagOf(view, "showRowColHeaders") ?? true;
  sheet.freeze = frozen(child(view, "pane"));
  sheet.tabColor = color(child(root, "sheetPr", "tabColor")) ?? "";
  const points = (width: number): number => width * digitWidth * 0.75;
  const usual = numberOf(child(root, "sheetFormatPr"), "defaultColWidth");
  if (usual !== undefined) sheet.standardWidth = points(usual);
  for (const column of children(child(root, "cols"), "col")) {
    const first = (numberOf(column, "min") ?? 1) - 1;
    const last = Math.min(numberOf(column, "max") ?? first + 1, maxColumns) - 1;
    const width = numberOf(column, "width");
    const size = width === undefined ? undefined : points(width);
    // One that reaches to the end of the sheet says how all the others are.
    if (last === maxColumns - 1 && last - first > 256) {
      if (size !== undefined) sheet.standardWidth = size;
      continue;
    }
    const line = lineOf(column, size, styles);
    if (Object.keys(line).length === 0) continue;
    for (let at = first; at <= last; at += 1) sheet.columns.set(at, { ...line });
  }
  readRows(sheet, root, styles);
  sheet.merges = descendants(child(root, "mergeCells"), "mergeCell").flatMap(
    (one) => parseRect(attribute(one, "ref") ?? "") ?? [],
  );
  const protection = child(root, "sheetProtection");
  if (flagOf(protection, "sheet") === true) sheet.protection = { options: {}, password: undefined };
}

function readRows(sheet: SheetData, root: XmlElement, styles: readonly number[]): void {
  let row = -1;
  for (const element of children(child(root, "sheetData"), "row")) {
    row = (numberOf(element, "r") ?? row + 2) - 1;
    const isFixed = flagOf(element, "customHeight") === true;
    const isStyled = flagOf(element, "customFormat") === true;
    const height = isFixed ? numberOf(element, "ht") : undefined;
    const line = lineOf(element, height, isStyled ? styles : []);
    if (Object.keys(line).length > 0) sheet.rows.set(row, line);
  }
}

function lineOf(element: XmlElement, size: number | undefined, styles: readonly number[]): Line {
  const style = styles[numberOf(element, "style") ?? numberOf(element, "s") ?? 0] ?? 0;
  return {
    ...(size !== undefined && { size }),
    ...(flagOf(element, "hidden") === true && { hidden: true }),
    ...(style !== 0 && { style }),
  };
}

function frozen(pane: XmlElement | undefined): SheetData["freeze"] {
  if (!/^frozen/u.test(attribute(pane, "state") ?? "")) return undefined;
  const [rows, columns] = [numberOf(pane, "ySplit") ?? 0, numberOf(pane, "xSplit") ?? 0];
  return rows === 0 && columns === 0 ? undefined : { rows, columns };
}
