import { quoteSheetName, rectAddress, intersection } from "../model/data/address";
import type { SheetData } from "../model/data/sheetData";
import type { Change, WorkbookData } from "../model/data/workbookData";
import { Worksheet } from "../model/book/worksheet";
import { Worksheets } from "../model/book/worksheets";
import { Workbook } from "../model/book/workbook";
import type { OfficeObject } from "../model/officeObject";
import { Charts } from "../model/charts/charts";
import { Table } from "../model/tables/table";
import { Tables } from "../model/tables/tables";

export type Push = (entries: readonly unknown[]) => void;

/** Message types by the middle of the registering method's name, for sheets and their collection. */
const sheetEvents: Record<string, number> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
  ColumnSorted: 20,
  SingleClicked: 21,
  RowHiddenChanged: 22,
  FormulaChanged: 23,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
};
const tableEvents: Record<string, number> = {
  DataChanged: 101,
  SelectionChanged: 100,
  Added: 102,
  Deleted: 103,
};
const chartEvents: Record<string, number> = {
  Added: 50,
  Activated: 51,
  Deactivated: 52,
  Deleted: 53,
};

/** Who listens, and what they are told. */
export class Events {
  private readonly registered = new Map<string, number>();
  private readonly waiting: unknown[] = [];

  constructor(private readonly book: WorkbookData) {
    book.onChange((change) => {
      if (book.enableEvents && !book.isSilent) this.note(change);
    });
  }

  /** Counts a registration up or down; false where the method is none. */
  register(object: OfficeObject, method: string): boolean {
    const match = /^_(Un)?[rR]egister(?:Event)?(\w+?)(?:Event)?$/.exec(method);
    if (!match) return false;
    const [, un, name = ""] = match;
    const type = typesOf(object)?.[name];
    if (type === undefined) return false;
    const key = `${type}|${targetOf(object)}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) + (un ? -1 : 1)));
    return true;
  }

  /** What has been noted since the last time; sent when a request or a person's deed is over. */
  take(): unknown[] {
    return this.waiting.splice(0);
  }

  private tell(type: number, targets: readonly string[], args: Record<string, unknown>): void {
    for (const target of targets) {
      if ((this.registered.get(`${type}|${target}`) ?? 0) > 0) {
        this.waiting.push([65536, type, target, JSON.stringify(args), ""]);
      }
    }
  }

  private note(change: Change): void {
    const { sheet } = change;
    if (!sheet) return;
    const args = { worksheetId: sheet.id, source: this.source() };
    const targets = [sheet.id, "Workbook"];
    switch (change.kind) {
      case "cells":
        this.noteCells(change);
        break;
      case "format":
        this.tell(18, targets, { ...args, address: rectAddress(change.rect) });
        break;
      case "sorted":
        this.tell(19, targets, { ...args, address: rectAddress(change.rect) });
        break;
      case "rowsHidden":
        this.tell(22, targets, {
          ...args,
          address: rectAddress(change.rect),
          changeType: change.isHidden ? "Hidden" : "Unhidden",
        });
        break;
      case "calculated":
        this.tell(16, targets, { worksheetId: sheet.id, address: rectAddress(change.rect) });
        break;
      case "selected":
        this.tell(14, targets, { worksheetId: sheet.id, address: rectAddress(change.rect) });
        this.tell(2, [""], {});
        break;
      case "activated":
        this.tell(11, targets, { worksheetId: sheet.id });
        break;
      case "deactivated":
        this.tell(12, targets, { worksheetId: sheet.id });
        break;
      case "sheetAdded":
        this.tell(13, ["Workbook"], args);
        break;
      case "sheetDeleted":
        this.tell(15, ["Workbook"], args);
        break;
      case "sheetRenamed":
        this.tell(25, targets, { ...args, nameBefore: change.before, nameAfter: sheet.name });
        break;
      case "protected":
        this.tell(24, targets, { ...args, isProtected: sheet.protection !== undefined });
        break;
      case "tableAdded":
      case "tableDeleted":
        this.tell(change.kind === "tableAdded" ? 102 : 103, targets, {
          ...args,
          tableId: change.table.id,
          tableName: change.table.name,
        });
        break;
      default:
    }
  }

  private noteCells(change: Extract<Change, { kind: "cells" }>): void {
    const { sheet, rect, changeType, before, after } = change;
    const address = rectAddress(rect);
    const details =
      before === undefined && after === undefined
        ? {}
        : {
            valueBefore: before,
            valueAfter: after,
            valueTypeBefore: kindOf(before),
            valueTypeAfter: kindOf(after),
          };
    const args = {
      address,
      changeType,
      source: this.source(),
      worksheetId: sheet.id,
      triggerSource: this.book.author === "add-in" ? "ThisLocalAddin" : "Unknown",
      referenceId: `${quoteSheetName(sheet.name)}!${address}`,
      shiftDirection: "None",
      ...details,
    };
    this.tell(10, [sheet.id, "Workbook"], args);
    for (const table of sheet.tables) {
      const part = intersection(table.rect, rect);
      if (!part) continue;
      const inTable = { ...args, address: rectAddress(part), tableId: table.id };
      this.tell(101, [table.id, sheet.id, "Workbook"], inTable);
    }
  }

  private source(): "Local" | "Remote" {
    return this.book.author === "remote" ? "Remote" : "Local";
  }
}

function kindOf(value: unknown): string {
  if (value === "" || value === undefined) return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

function typesOf(object: OfficeObject): Record<string, number> | undefined {
  if (object instanceof Worksheet || object instanceof Worksheets) return sheetEvents;
  if (object instanceof Table || object instanceof Tables) return tableEvents;
  if (object instanceof Charts) return chartEvents;
  return object instanceof Workbook ? { Activated: 2203 } : undefined;
}

function targetOf(object: OfficeObject): string {
  if (object instanceof Worksheet) return object.data.id;
  if (object instanceof Table) return object.data.id;
  const sheet: SheetData | undefined =
    object instanceof Tables || object instanceof Charts ? object.sheet : undefined;
  return sheet?.id ?? "Workbook";
}
