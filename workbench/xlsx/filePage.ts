import { PaperSize, type Worksheet } from "@cj-tech-master/excelts";
import type { SnapshotSheet } from "../model/snapshot";
import { argb } from "./cellStyle";
import { cellAddress, rectangleAddress } from "./addresses";

/** Excel's own "normal" margins, in inches. */
const normalMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

const widestMargin = 10;

/** Paper, scale or fit, margins (inches), print area, repeated rows, header, footer and page breaks. */
export function putPage(sheet: Worksheet, { page }: SnapshotSheet): void {
  const { pageSetup, headerFooter } = sheet;
  pageSetup.orientation = page.orientation;
  if (page.paper === "a4") pageSetup.paperSize = PaperSize.A4;
  pageSetup.margins = inches(page.margins);
  pageSetup.horizontalCentered = page.centerHorizontally;
  if (page.printAreas.length > 0) {
    pageSetup.printArea = page.printAreas.map(rectangleAddress).join();
  }
  if (page.titleRows) {
    pageSetup.printTitlesRow = `${page.titleRows[0] + 1}:${page.titleRows[1] + 1}`;
  }
  if (page.titleColumns) {
    const [first, last] = page.titleColumns.map((column) => cellAddress(0, column).slice(0, -1));
    pageSetup.printTitlesColumn = `${first}:${last}`;
  }
  if (page.scale !== undefined) pageSetup.scale = page.scale;
  if (page.fitToWidth !== undefined || page.fitToHeight !== undefined) {
    pageSetup.fitToPage = true;
    pageSetup.fitToWidth = page.fitToWidth ?? 0;
    pageSetup.fitToHeight = page.fitToHeight ?? 0;
  }
  if (page.centerHeader !== undefined) headerFooter.oddHeader = `&C${page.centerHeader}`;
  if (page.centerFooter !== undefined) headerFooter.oddFooter = `&C${page.centerFooter}`;
  // A break's id counts the rows above it or the columns before it: what begins the page, counted from 0.
  sheet.rowBreaks = page.rowBreaks.map((row) => ({ id: row, max: 16383, man: 1 }));
  sheet.colBreaks = page.columnBreaks.map((column) => ({ id: column, max: 1048575, man: 1 }));
}

/** Margins wider than any paper are points that somebody forgot to turn into inches. */
function inches(margins: SnapshotSheet["page"]["margins"]): Worksheet["pageSetup"]["margins"] {
  const all = { ...normalMargins, ...margins };
  const widest = Math.max(...Object.values(all));
  if (widest > widestMargin) throw new RangeError(`A margin of ${widest} inches fits no paper.`);
  return all;
}

/** Frozen panes, gridlines, tab colour, visibility, column widths and row heights. */
export function putLayout(sheet: Worksheet, snapshot: SnapshotSheet): void {
  const { freeze, showGridlines } = snapshot;
  if (freeze) {
    const topLeftCell = cellAddress(freeze.rows, freeze.columns);
    const split = { xSplit: freeze.columns, ySplit: freeze.rows, topLeftCell };
    sheet.views = [{ state: "frozen", showGridLines: showGridlines, ...split }];
  } else {
    sheet.views = [{ state: "normal", showGridLines: showGridlines }];
  }
  if (snapshot.tabColor !== undefined)
    sheet.properties.tabColor = { argb: argb(snapshot.tabColor) };
  sheet.state = snapshot.visible ? "visible" : "hidden";
  for (const [column, width] of snapshot.columnWidths) {
    if (width === 0) sheet.getColumn(column + 1).hidden = true;
    else sheet.getColumn(column + 1).width = fileWidth(width);
  }
  for (const [row, height] of snapshot.rowHeights) sheet.getRow(row + 1).height = height;
}

/**
 * A file counts widths, padding included, in digits of its default typeface: those of 宋体 11 are 8 pixels wide,
 * while the snapshot's characters are Excel's usual 7 with 5 of padding.
 */
function fileWidth(characters: number): number {
  return (characters * 7 + 5) / 8;
}
