import { intersection, type Rect } from "../data/address";
import { calculatedColumns, fillRows } from "../data/calculatedColumns";
import {
  bodyRect,
  checkTablePlace,
  headerNames,
  writeHeaders,
  type TableData,
} from "../data/tableData";
import { toOffice } from "../data/cell";
import { invalidArgument } from "../hostError";

/** Excel's rule: the header stays in its row, and old and new place overlap. */
export function resizeTable(table: TableData, place: Rect): void {
  if (place.row !== table.rect.row)
    throw invalidArgument("The header of a table stays in its row.");
  if (place.rows < 2) throw invalidArgument("A table has a header and one row at least.");
  if (!intersection(place, table.rect))
    throw invalidArgument("The new range must overlap the table.");
  checkTablePlace(table.sheet, place, table);
  const texts = Array.from({ length: place.columns }, (_, index) =>
    String(toOffice(table.sheet.cell(place.row, place.column + index)?.value)),
  );
  const offset = place.column - table.rect.column;
  const names = headerNames(texts);
  table.columns = names.map((name, index) => {
    const old = table.columns[index + offset];
    if (old) return Object.assign(old, { name });
    table.nextColumnId += 1;
    return { id: table.nextColumnId, name };
  });
  const calculated = calculatedColumns(table);
  table.rect = place;
  writeHeaders(table);
  fillRows(table, calculated, bodyRect(table));
  table.sheet.book.changed({ kind: "tables", sheet: table.sheet });
}
