import { flagArgument, isRecord, oneOf } from "../arguments";
import { intersection, type Rect } from "../data/address";
import { clearContents } from "../data/contents";
import type { Hyperlink } from "../data/cell";
import type { SheetData } from "../data/sheetData";
import { guardContent, guardSheet } from "../data/sheetRules";
import { toOffice } from "../data/cell";
import { moveCells } from "../data/moves/moveCells";
import { deleteCells, insertCells } from "../data/moves/shift";
import { ConditionalFormats } from "../conditional/conditionalFormats";
import { HostError, invalidArgument } from "../hostError";
import type { OfficeObject } from "../officeObject";
import { RangeTables } from "../tables/tables";
import { Worksheet } from "../book/worksheet";
import { setCellProperties, setLineProperties } from "./cellProperties";
import { copyCells, placeOf } from "./copyCells";
import { DataValidation } from "./dataValidation";
import { setColumnWidth, setRowHeight } from "./lineSizes";
import { noteEdit } from "./rangeContents";
import { RangePlace } from "./rangePlace";
import { patchStyle } from "./patchStyle";
import { RangeFormat } from "./rangeFormat";

/** A block of cells. */
export class Range extends RangePlace {
  constructor(sheet: SheetData, rect: Rect) {
    super(sheet, rect, (on, place) => new Range(on, place));
  }

  get hyperlink(): unknown {
    const cell = this.sheet.cell(this.rect.row, this.rect.column);
    return cell?.link ? { ...cell.link, textToDisplay: String(toOffice(cell.value)) } : null;
  }

  set hyperlink(value: unknown) {
    if (!isRecord(value)) return;
    guardContent(this.sheet, this.rect);
    const { rect, sheet } = this;
    const { address, documentReference, screenTip, textToDisplay } = value;
    if (!address && !documentReference) throw invalidArgument("A hyperlink leads somewhere.");
    const link: Hyperlink = {
      ...(typeof address === "string" && { address }),
      ...(typeof documentReference === "string" && { documentReference }),
      ...(typeof screenTip === "string" && { screenTip }),
    };
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        const cell = sheet.ensureCell(row, column);
        cell.link = link;
        const isBlank = cell.value === undefined && cell.formula === undefined;
        if (typeof textToDisplay === "string") cell.value = textToDisplay;
        else if (isBlank) cell.value = link.address ?? link.documentReference;
      }
    }
    // Excel gives a linked cell the look of its Hyperlink style.
    const look = { fontColor: "#0563C1", underline: "Single" };
    patchStyle(sheet, rect, (style) => ({ ...style, ...look }));
    noteEdit(sheet, rect, undefined);
  }

  get worksheet(): OfficeObject {
    return new Worksheet(this.sheet);
  }

  get format(): OfficeObject {
    return new RangeFormat(this.sheet, this.rect);
  }

  get conditionalFormats(): OfficeObject {
    return new ConditionalFormats(this.sheet, this.rect);
  }

  get dataValidation(): OfficeObject {
    return new DataValidation(this.sheet, this.rect);
  }

  setCellProperties(matrix: unknown): void {
    const { sheet, rect } = this;
    setCellProperties(sheet, rect, matrix, (row, column, hyperlink) => {
      new Range(sheet, { row, column, rows: 1, columns: 1 }).hyperlink = hyperlink;
    });
  }

  setRowProperties(list: unknown): void {
    setLineProperties(this.sheet, this.rect, list, "row", (line, name, value) => {
      if (name === "rowHeight") setRowHeight(this.sheet, line, value);
      else new Range(this.sheet, line).rowHidden = value;
    });
  }

  setColumnProperties(list: unknown): void {
    setLineProperties(this.sheet, this.rect, list, "column", (line, name, value) => {
      if (name === "columnWidth") setColumnWidth(this.sheet, line, value);
      else new Range(this.sheet, line).columnHidden = value;
    });
  }

  getTables(fullyContained: unknown): OfficeObject {
    return new RangeTables(this.sheet, this.rect, flagArgument(fullyContained, false));
  }

  clear(applyTo: unknown): void {
    const what = oneOf(
      applyTo ?? "All",
      ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"],
      "applyTo",
    );
    const { sheet, rect } = this;
    guardContent(sheet, rect);
    if (what === "All" || what === "Contents") clearContents(sheet, rect);
    if (what !== "Contents" && what !== "Formats") {
      sheet.eachCell(rect, (cell) => {
        cell.link = undefined;
      });
    }
    if (what === "All" || what === "Formats" || what === "RemoveHyperlinks") {
      patchStyle(sheet, rect, () => ({}));
    }
    if (what === "All" || what === "Formats") {
      sheet.conditionalFormats = sheet.conditionalFormats.filter(
        (format) => !intersection(format.rect, rect),
      );
    }
    noteEdit(sheet, rect, undefined);
  }

  merge(across: unknown): void {
    guardSheet(this.sheet);
    const { sheet, rect } = this;
    if (sheet.tableAt(rect)) {
      throw new HostError("InvalidOperation", "Cells of a table cannot be merged.");
    }
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, rect));
    const heights = flagArgument(across, false) ? rect.rows : 1;
    for (let part = 0; part < heights; part += 1) {
      const merge = heights === 1 ? rect : { ...rect, row: rect.row + part, rows: 1 };
      if (merge.rows * merge.columns > 1) mergeCells(sheet, merge);
    }
    sheet.book.changed({ kind: "recalculate", sheet, rect });
  }

  unmerge(): void {
    guardSheet(this.sheet);
    this.sheet.merges = this.sheet.merges.filter((merge) => !intersection(merge, this.rect));
    this.sheet.book.changed({ kind: "layout", sheet: this.sheet });
  }

  insert(shift: unknown): OfficeObject {
    insertCells(this.sheet, this.rect, oneOf(shift, ["Down", "Right"], "shift"));
    return new Range(this.sheet, this.rect);
  }

  delete(shift: unknown): void {
    deleteCells(this.sheet, this.rect, oneOf(shift, ["Up", "Left"], "shift"));
    this.sheet.book.undoCleared.push("Range.delete");
  }

  copyFrom(source: unknown, copyType: unknown): void {
    copyCells(
      this,
      source,
      oneOf(copyType ?? "All", ["All", "Formulas", "Values", "Formats"], "copyType"),
    );
  }

  /** Cuts the cells and puts them where the destination begins. */
  moveTo(destination: unknown): void {
    const { sheet, rect } = this;
    const target = placeOf(this, destination);
    const place = { ...target.rect, rows: rect.rows, columns: rect.columns };
    moveCells({ sheet, rect }, { sheet: target.sheet, rect: place });
    noteEdit(sheet, rect, undefined);
    noteEdit(target.sheet, place, undefined);
  }

  select(): void {
    this.sheet.book.selection = { sheet: this.sheet, rect: this.rect };
    this.sheet.book.changed({ kind: "selected", sheet: this.sheet, rect: this.rect });
  }

  /** Recalculates the cells of the range, custom functions too. */
  calculate(): void {
    const { book } = this.sheet;
    const reach = book.behaviours.rangeCalculate === "direct" ? "direct" : undefined;
    book.recalculate(this.sheet, this.rect, reach);
  }

  /** Once Excel calculates next, which it does at once, the cells are worked out and all that follows from them. */
  setDirty(): void {
    this.sheet.book.recalculate(this.sheet, this.rect);
  }
}

function mergeCells(sheet: SheetData, merge: Rect): void {
  const rest: Rect[] = [
    { ...merge, row: merge.row + 1, rows: merge.rows - 1 },
    { ...merge, column: merge.column + 1, columns: merge.columns - 1, rows: 1 },
  ];
  for (const part of rest) if (part.rows > 0 && part.columns > 0) clearContents(sheet, part);
  sheet.merges.push(merge);
}
