import { intersection, type Rect } from "./data/address";
import { isError } from "./data/cell";
import type { CellStyle } from "./data/cellStyle";
import { keyPlace, type SheetData } from "./data/sheetData";
import type { WorkbookData } from "./data/workbookData";
import { snapshotChart } from "./snapshotChart";
import { snapshotConditionalFormat } from "./snapshotConditionalFormat";
import { snapshotStyle } from "./snapshotStyle";
import type { SnapshotCell, SnapshotSheet, WorkbookSnapshot } from "./snapshot";

/** The whole workbook as plain data, for the writer of files and for tests. */
export function takeSnapshot(book: WorkbookData): WorkbookSnapshot {
  return {
    sheets: book.sheets.map(snapshotSheet),
    activeSheet: book.activeSheet.name,
    names: book.names.map(({ name, formula, scope }) => ({ name, formula, scope: scope?.name })),
    customXml: book.customXml.map(({ xml }) => xml),
  };
}

function snapshotSheet(sheet: SheetData): SnapshotSheet {
  const styles = new UsedStyles(sheet);
  return {
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    tabColor: sheet.tabColor === "" ? undefined : sheet.tabColor,
    showGridlines: sheet.showGridlines,
    protected: sheet.protection !== undefined,
    columnWidths: sizes(sheet.columns, characters),
    rowHeights: sizes(sheet.rows, (points) => points),
    cells: snapshotCells(sheet, styles),
    styles: styles.list,
    merges: sheet.merges,
    tables: sheet.tables.map((table) => ({
      name: table.name,
      place: table.rect,
      columns: table.columns.map(({ name }) => name),
      style: table.style === "" ? undefined : table.style,
      showBandedRows: table.showBandedRows,
      showFilterButton: table.showFilterButton,
    })),
    charts: sheet.charts.map((chart) => snapshotChart(sheet, chart)),
    conditionalFormats: sheet.conditionalFormats.flatMap(snapshotConditionalFormat),
    freeze: sheet.freeze,
    page: snapshotPage(sheet),
  };
}

/** The styles that cells of one sheet use, in the order they come up. */
class UsedStyles {
  readonly list: ReturnType<typeof snapshotStyle>[] = [];
  private readonly places = new Map<number, number>();

  constructor(private readonly sheet: SheetData) {}

  place(index: number): number | undefined {
    if (index === 0) return undefined;
    let place = this.places.get(index);
    if (place === undefined) {
      const style: CellStyle = this.sheet.book.styles.at(index);
      place = this.list.push(snapshotStyle(style)) - 1;
      this.places.set(index, place);
    }
    return place;
  }
}

function snapshotCells(sheet: SheetData, styles: UsedStyles): SnapshotCell[] {
  const cells: SnapshotCell[] = [];
  for (const key of [...sheet.cells.keys()].sort((a, b) => a - b)) {
    const cell = sheet.cells.get(key);
    const { row, column } = keyPlace(key);
    const style = styles.place(sheet.styleIndex(row, column));
    const isEmpty = cell?.value === undefined && cell?.formula === undefined;
    if (!cell || (isEmpty && style === undefined && !cell.link)) continue;
    const { value, formula, spill, link } = cell;
    cells.push({
      row,
      column,
      value: isError(value) ? value.error : value,
      ...(isError(value) && { isError: true }),
      ...(formula !== undefined && { formula }),
      ...(spill && { spill: { row, column, ...spill } }),
      ...(style !== undefined && { style }),
      ...(link && {
        link: {
          ...(link.documentReference !== undefined && { location: link.documentReference }),
          ...(link.address !== undefined && { address: link.address }),
          ...(link.screenTip !== undefined && { tip: link.screenTip }),
        },
      }),
    });
  }
  return cells;
}

interface PageZoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

function snapshotPage({ page }: SheetData): SnapshotSheet["page"] {
  const { values, headersFooters, printArea, titleRows, titleColumns } = page;
  const { rowBreaks, columnBreaks } = page;
  // One of the two: what is set replaces all that was before.
  const zoom = values["zoom"] as PageZoom;
  const inches = (name: string): number => Number(values[`${name}Margin`]) / 72;
  const text = (name: string): string | undefined => headersFooters[name] || undefined;
  return {
    orientation: values["orientation"] === "Landscape" ? "landscape" : "portrait",
    paper: values["paperSize"] === "A4" ? "a4" : undefined,
    printAreas: printArea.map(usedPart),
    titleRows: titleRows && [titleRows.row, titleRows.row + titleRows.rows - 1],
    titleColumns: titleColumns && [
      titleColumns.column,
      titleColumns.column + titleColumns.columns - 1,
    ],
    scale: zoom.scale ?? undefined,
    fitToWidth: zoom.horizontalFitToPages ?? undefined,
    fitToHeight: zoom.verticalFitToPages ?? undefined,
    margins: {
      top: inches("top"),
      bottom: inches("bottom"),
      left: inches("left"),
      right: inches("right"),
      header: inches("header"),
      footer: inches("footer"),
    },
    centerHorizontally: values["centerHorizontally"] === true,
    centerFooter: text("centerFooter"),
    centerHeader: text("centerHeader"),
    rowBreaks,
    columnBreaks,
  };
}

function usedPart(rect: Rect): Rect {
  return intersection(rect, { row: 0, column: 0, rows: 100_000, columns: 1000 }) ?? rect;
}

function sizes(
  lines: ReadonlyMap<number, { size?: number | undefined; hidden?: boolean }>,
  convert: (points: number) => number,
): Map<number, number> {
  const answer = new Map<number, number>();
  for (const [index, { size, hidden }] of lines) {
    if (hidden === true) answer.set(index, 0);
    else if (size !== undefined) answer.set(index, convert(size));
  }
  return answer;
}

/** Office.js has widths in points, files in characters of 7 pixels and 5 pixels of margin. */
function characters(points: number): number {
  const pixels = points / 0.75;
  return Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);
}
