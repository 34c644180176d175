import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { intersection, parseRect } from "../../model/data/address";
import type { SheetData } from "../../model/data/sheetData";
import type { TableData } from "../../model/data/tableData";
import { FileRefusal } from "./fileRefusals";
import { attribute, child, children, flagOf, numberOf, textIn } from "./xmlParts";

/** Lays a table of a file on the sheet. */
export function readTable(sheet: SheetData, root: XmlElement | undefined): void {
  const rect = parseRect(attribute(root, "ref") ?? "");
  const name = attribute(root, "displayName") ?? attribute(root, "name");
  if (!rect || name === undefined) throw new FileRefusal("damaged");
  const filter = child(root, "autoFilter");
  const look = child(root, "tableStyleInfo");
  const columns = children(child(root, "tableColumns"), "tableColumn").map((column, index) => ({
    id: index + 1,
    name: heading(column),
  }));
  const table: TableData = {
    id: sheet.book.newId(),
    sheet,
    name,
    rect,
    columns,
    showHeaders: numberOf(root, "headerRowCount") !== 0,
    showTotals: (numberOf(root, "totalsRowCount") ?? 0) > 0,
    showBandedRows: flagOf(look, "showRowStripes") ?? false,
    showBandedColumns: flagOf(look, "showColumnStripes") ?? false,
    showFilterButton: filter !== undefined,
    isFiltered: children(filter, "filterColumn").some(hasCriteria) || undefined,
    highlightFirstColumn: flagOf(look, "showFirstColumn") ?? false,
    highlightLastColumn: flagOf(look, "showLastColumn") ?? false,
    style: attribute(look, "name") ?? "",
    nextColumnId: columns.length + 1,
  };
  sheet.tables.push(table);
  sheet.book.tableCount += 1;
}

/** Line breaks in a heading are told by their code. */
function heading(column: XmlElement): string {
  const name = attribute(column, "name") ?? "";
  return textIn({ ...column, children: [{ type: "text", value: name }] });
}

/** Whether a column's filter leaves rows out, and does not only hide its button. */
function hasCriteria(column: XmlElement): boolean {
  return column.children.some(({ type }) => type === "element");
}

/** Rows that a filter hides are told apart from those that a person hid. */
export function readFilters(sheet: SheetData, root: XmlElement): void {
  const own = child(root, "autoFilter");
  const place = own && parseRect(attribute(own, "ref") ?? "");
  if (place) {
    sheet.autoFilter = place;
    sheet.isFiltered = children(own, "filterColumn").some(hasCriteria) || undefined;
  }
  const filtered = [
    ...sheet.tables.filter(({ isFiltered }) => isFiltered).map(({ rect }) => rect),
    ...(sheet.isFiltered && place ? [place] : []),
  ];
  for (const [row, line] of sheet.rows) {
    if (line.hidden !== true) continue;
    const spot = { row, column: 0, rows: 1, columns: 16_384 };
    if (!filtered.some((rect) => intersection(rect, spot))) continue;
    line.filtered = true;
    delete line.hidden;
  }
}
