import { colorArgument, oneOf, wholeArgument } from "../arguments";
import type { SheetData } from "../data/sheetData";
import { guardSheet } from "../data/sheetRules";
import { HostError, invalidArgument } from "../hostError";
import { OfficeObject } from "../officeObject";

/** The members of a sheet that are plain values. */
export abstract class WorksheetFacts extends OfficeObject {
  constructor(readonly data: SheetData) {
    super("Worksheet", { Id: data.id });
  }

  get id(): unknown {
    return this.data.id;
  }

  get position(): unknown {
    return this.data.book.sheets.indexOf(this.data);
  }

  set position(value: unknown) {
    const { sheets } = this.data.book;
    this.data.book.guardStructure();
    const place = wholeArgument(value, "position");
    if (place >= sheets.length) throw invalidArgument(`There is no position ${place}.`);
    sheets.splice(sheets.indexOf(this.data), 1);
    sheets.splice(place, 0, this.data);
    this.data.book.changed({ kind: "layout", sheet: this.data });
  }

  get visibility(): unknown {
    return this.data.visibility;
  }

  set visibility(value: unknown) {
    this.data.book.guardStructure();
    const next = oneOf(value, ["Visible", "Hidden", "VeryHidden"], "visibility");
    if (next !== "Visible") keepOneVisible(this.data);
    this.data.visibility = next;
    this.data.book.changed({ kind: "layout", sheet: this.data });
  }

  get tabColor(): unknown {
    return this.data.tabColor;
  }

  set tabColor(value: unknown) {
    this.data.book.guard();
    this.data.tabColor = colorArgument(value, "tabColor");
    this.data.book.changed({ kind: "layout", sheet: this.data });
  }

  get showGridlines(): unknown {
    return this.data.showGridlines;
  }

  /** office.js sends `showGridlines` and `showHeadings` under these names. */
  set gridlines(value: unknown) {
    this.data.book.guard();
    this.data.showGridlines = value === true;
  }

  get showHeadings(): unknown {
    return this.data.showHeadings;
  }

  set headings(value: unknown) {
    this.data.book.guard();
    this.data.showHeadings = value === true;
  }

  get standardWidth(): unknown {
    return this.data.standardWidth;
  }

  set standardWidth(value: unknown) {
    guardSheet(this.data, "allowFormatColumns");
    this.data.standardWidth = Number(value);
  }

  get standardHeight(): unknown {
    return 15;
  }
}

/** Excel never leaves a workbook without a visible sheet. */
export function keepOneVisible(sheet: SheetData): void {
  const others = sheet.book.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
  if (others.length === 0) {
    throw new HostError("InvalidOperation", "A workbook keeps one visible worksheet at least.");
  }
}
