import { flagArgument, oneOf, textArgument, wholeArgument } from "../arguments";
import { parseRect, splitReference, wholeSheet, type Rect } from "../data/address";
import { renameSheetInFormulas } from "../data/moves/renames";
import type { SheetData } from "../data/sheetData";
import { checkSheetName } from "../data/sheetRules";
import { findTable } from "../data/tableData";
import { HostError, invalidArgument } from "../hostError";
import { Charts } from "../charts/charts";
import type { OfficeObject } from "../officeObject";
import { FreezePanes } from "../page/freezePanes";
import { PageBreaks } from "../page/pageBreaks";
import { pageLayout } from "../page/pageLayout";
import { Range } from "../range/range";
import { RangeAreas } from "../range/rangeAreas";
import { SheetFilter } from "../tables/tableFilter";
import { Tables } from "../tables/tables";
import { CustomProperties } from "./customProperties";
import { Names } from "./names";
import { SheetProtection } from "./protection";
import { copySheet } from "./copySheet";
import { findName } from "./nameRules";
import { keepOneVisible, WorksheetFacts } from "./worksheetFacts";

/** A sheet of the workbook. */
export class Worksheet extends WorksheetFacts {
  get name(): unknown {
    return this.data.name;
  }

  set name(value: unknown) {
    const name = textArgument(value, "name");
    const { data } = this;
    data.book.guardStructure();
    checkSheetName(data.book, name, data);
    const before = data.name;
    renameSheetInFormulas(data.book, data, name);
    data.name = name;
    data.book.changed({ kind: "sheetRenamed", sheet: data, before });
  }

  get tables(): OfficeObject {
    return new Tables(this.data.book, this.data);
  }

  get autoFilter(): OfficeObject {
    return new SheetFilter(this.data);
  }

  get charts(): OfficeObject {
    return new Charts(this.data);
  }

  get names(): OfficeObject {
    return new Names(this.data.book, this.data);
  }

  get protection(): OfficeObject {
    return new SheetProtection(this.data);
  }

  get freezePanes(): OfficeObject {
    return new FreezePanes(this.data);
  }

  get pageLayout(): OfficeObject {
    return pageLayout(this.data);
  }

  get horizontalPageBreaks(): OfficeObject {
    return new PageBreaks(this.data, "row");
  }

  get verticalPageBreaks(): OfficeObject {
    return new PageBreaks(this.data, "column");
  }

  get customProperties(): OfficeObject {
    return new CustomProperties(this.data);
  }

  getRange(address: unknown): OfficeObject {
    if (address === null || address === undefined) return new Range(this.data, wholeSheet);
    return new Range(this.data, rectOn(this.data, textArgument(address, "address")));
  }

  /** Addresses or names between commas or semicolons, which a quoted sheet's name may hold too. */
  getRanges(addresses: unknown): OfficeObject {
    if (addresses === null || addresses === undefined) {
      return new RangeAreas(this.data, [wholeSheet]);
    }
    const each = textArgument(addresses, "address").split(/[,;](?=(?:[^']|'[^']*')*$)/);
    return new RangeAreas(
      this.data,
      each.map((address) => rectOn(this.data, address.trim())),
    );
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): OfficeObject {
    return new Range(this.data, {
      row: wholeArgument(row, "startRow"),
      column: wholeArgument(column, "startColumn"),
      rows: wholeArgument(rows, "rowCount", 1),
      columns: wholeArgument(columns, "columnCount", 1),
    });
  }

  getCell(row: unknown, column: unknown): OfficeObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getUsedRange(valuesOnly: unknown): OfficeObject {
    const used = this.data.usedRect(flagArgument(valuesOnly, false));
    return new Range(this.data, used ?? { row: 0, column: 0, rows: 1, columns: 1 });
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): OfficeObject | null {
    const used = this.data.usedRect(flagArgument(valuesOnly, false));
    return used ? new Range(this.data, used) : null;
  }

  getNextOrNullObject(visibleOnly: unknown): OfficeObject | null {
    return neighbour(this.data, 1, flagArgument(visibleOnly, false));
  }

  getPreviousOrNullObject(visibleOnly: unknown): OfficeObject | null {
    return neighbour(this.data, -1, flagArgument(visibleOnly, false));
  }

  activate(): void {
    const { book } = this.data;
    if (this.data.visibility !== "Visible") {
      throw new HostError("InvalidOperation", "A hidden worksheet cannot be activated.");
    }
    if (book.activeSheet === this.data) return;
    book.changed({ kind: "deactivated", sheet: book.activeSheet });
    book.selection = { sheet: this.data, rect: { row: 0, column: 0, rows: 1, columns: 1 } };
    book.changed({ kind: "activated", sheet: this.data });
  }

  calculate(): void {
    this.data.book.recalculate(this.data, wholeSheet);
  }

  copy(positionType: unknown, relativeTo: unknown): OfficeObject {
    const other = relativeTo instanceof Worksheet ? relativeTo.data : undefined;
    const place = oneOf(
      positionType ?? "None",
      ["None", "Before", "After", "Beginning", "End"],
      "positionType",
    );
    return new Worksheet(copySheet(this.data, place, other));
  }

  delete(): void {
    const { data } = this;
    const { book } = data;
    book.guardStructure();
    keepOneVisible(data);
    if (data.visibility === "VeryHidden") {
      throw new HostError("InvalidOperation", "A very hidden worksheet cannot be deleted.");
    }
    const index = book.sheets.indexOf(data);
    book.sheets.splice(index, 1);
    book.names = book.names.filter((name) => name.scope !== data);
    if (book.activeSheet === data) {
      const next = book.sheets[Math.min(index, book.sheets.length - 1)];
      if (next) book.selection = { sheet: next, rect: { row: 0, column: 0, rows: 1, columns: 1 } };
    }
    book.undoCleared.push("Worksheet.delete");
    book.changed({ kind: "sheetDeleted", sheet: data });
  }
}

function neighbour(sheet: SheetData, step: number, visibleOnly: boolean): Worksheet | null {
  const { sheets } = sheet.book;
  for (let place = sheets.indexOf(sheet) + step; ; place += step) {
    const next = sheets[place];
    if (!next) return null;
    if (!visibleOnly || next.visibility === "Visible") return new Worksheet(next);
  }
}

/** An address, a defined name, or a table's name. */
function rectOn(sheet: SheetData, text: string): Rect {
  const { sheet: named, address } = splitReference(text);
  if (named !== undefined && named.toLowerCase() !== sheet.name.toLowerCase()) {
    throw invalidArgument(`The address names another sheet: ${text}`);
  }
  const rect = parseRect(address);
  if (rect) return rect;
  const table = findTable(sheet.book, address);
  if (table?.sheet === sheet) return table.rect;
  const name = findName(sheet.book, address, sheet) ?? findName(sheet.book, address, undefined);
  const target = name && splitReference(name.formula.slice(1));
  const place = target && parseRect(target.address);
  if (place && (target.sheet ?? sheet.name).toLowerCase() === sheet.name.toLowerCase())
    return place;
  throw invalidArgument(`There is no range ${text}.`);
}
