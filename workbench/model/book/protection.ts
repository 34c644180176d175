import { isRecord } from "../arguments";
import type { SheetData } from "../data/sheetData";
import type { WorkbookData } from "../data/workbookData";
import { HostError } from "../hostError";
import { OfficeObject } from "../officeObject";

export class SheetProtection extends OfficeObject {
  constructor(readonly sheet: SheetData) {
    super("WorksheetProtection");
  }

  get protected(): unknown {
    return this.sheet.protection !== undefined;
  }

  get options(): unknown {
    return this.sheet.protection?.options ?? {};
  }

  protect(options: unknown, password: unknown): void {
    const { sheet } = this;
    sheet.book.guard();
    if (sheet.protection)
      throw new HostError("InvalidOperation", "The sheet is protected already.");
    sheet.protection = {
      options: isRecord(options) ? options : {},
      password: typeof password === "string" && password !== "" ? password : undefined,
    };
    sheet.book.undoCleared.push("WorksheetProtection.protect");
    sheet.book.changed({ kind: "protected", sheet });
  }

  unprotect(password: unknown): void {
    const { sheet } = this;
    sheet.book.guard();
    const wanted = sheet.protection?.password;
    if (wanted !== undefined && wanted !== password) {
      throw new HostError("AccessDenied", "The password is not the sheet's.");
    }
    sheet.protection = undefined;
    sheet.book.undoCleared.push("WorksheetProtection.unprotect");
    sheet.book.changed({ kind: "protected", sheet });
  }
}

export class WorkbookProtection extends OfficeObject {
  constructor(readonly book: WorkbookData) {
    super("WorkbookProtection");
  }

  get protected(): unknown {
    return this.book.isStructureProtected;
  }

  protect(): void {
    this.book.guard();
    this.book.isStructureProtected = true;
  }

  unprotect(): void {
    this.book.guard();
    this.book.isStructureProtected = false;
  }
}
