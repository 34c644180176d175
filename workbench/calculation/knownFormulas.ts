import { contains, type Rect } from "../model/data/address";
import { cellKey, keyPlace, type SheetData } from "../model/data/sheetData";
import type { Change, WorkbookData } from "../model/data/workbookData";
import { clearSpill } from "./applyResult";
import type { FunctionCalls } from "./functions/functionCalls";
import { TablesNow } from "./text/tablesNow";
import { translate, type Ground, type Translation } from "./text/translate";

export interface Place {
  readonly sheet: SheetData;
  readonly rect: Rect;
}

/** What moved under the formulas: `sheets` is a sheet that went, got a name or was shifted. */
export type Shaken = ReadonlySet<Ground | "sheets" | "newSheets">;

/** The formulas of a workbook as the engine is told them. */
export class KnownFormulas {
  private readonly known = new Map<SheetData, Map<number, Translation>>();

  constructor(
    private readonly book: WorkbookData,
    private readonly calls: FunctionCalls,
  ) {}

  get isEmpty(): boolean {
    return [...this.known.values()].every((formulas) => formulas.size === 0);
  }

  formula(sheet: SheetData, key: number): string | undefined {
    return this.known.get(sheet)?.get(key)?.formula;
  }

  /** Learns the formulas of a place; gives the cells whose formula came, changed or went. */
  read({ sheet, rect }: Place, isMoved: boolean): Place[] {
    const formulas = this.formulasOf(sheet);
    const touched: Place[] = [];
    for (const key of keysIn(formulas, rect)) {
      if (sheet.cells.get(key)?.formula !== undefined) continue;
      formulas.delete(key);
      touched.push(placeOf(sheet, key));
    }
    const tables = new TablesNow(this.book);
    sheet.eachCell(rect, (cell, row, column) => {
      if (cell.formula === undefined && !cell.spill) return;
      const key = cellKey(row, column);
      const place = placeOf(sheet, key);
      if (cell.formula !== undefined) {
        // Entering a formula again calls its functions again.
        if (!isMoved) this.calls.forget(sheet, place.rect);
        formulas.set(key, translate(cell.formula, sheet, row, column, tables));
        touched.push(place);
      } else if (cell.spill) {
        clearSpill(sheet, { ...place.rect, ...cell.spill }, key);
        cell.spill = undefined;
      }
    });
    return touched;
  }

  /** Translates again what rests on the shaken; gives the cells whose formula then reads otherwise. */
  translateAgain(shaken: Shaken): Place[] {
    const touched: Place[] = [];
    const tables = new TablesNow(this.book);
    for (const [sheet, formulas] of this.known) {
      if (!this.book.sheets.includes(sheet)) {
        this.known.delete(sheet);
        continue;
      }
      for (const [key, before] of formulas) {
        if (!isShaken(before, shaken)) continue;
        const { row, column } = keyPlace(key);
        const text = sheet.cells.get(key)?.formula ?? "";
        const next = translate(text, sheet, row, column, tables);
        if (next.formula === before.formula) continue;
        formulas.set(key, next);
        touched.push(placeOf(sheet, key));
      }
    }
    return touched;
  }

  /** Sheets that formulas stand on or read. */
  sheets(): Set<SheetData> {
    const needed = new Set<SheetData>();
    for (const [sheet, formulas] of this.known) {
      if (formulas.size > 0) needed.add(sheet);
      for (const { sheets, formula } of formulas.values()) {
        for (const read of sheets) needed.add(read);
        // A text that names a place can name any sheet.
        if (/\bINDIRECT\(/i.test(formula)) for (const any of this.book.sheets) needed.add(any);
      }
    }
    return needed;
  }

  private formulasOf(sheet: SheetData): Map<number, Translation> {
    let formulas = this.known.get(sheet);
    if (!formulas) {
      formulas = new Map();
      this.known.set(sheet, formulas);
    }
    return formulas;
  }
}

function placeOf(sheet: SheetData, key: number): Place {
  return { sheet, rect: { ...keyPlace(key), rows: 1, columns: 1 } };
}

/** What a number of changes moves under the formulas. */
export function shakenBy(changes: readonly Change[]): Shaken {
  const shaken = new Set<Ground | "sheets" | "newSheets">(["extent"]);
  for (const { kind } of changes) {
    if (kind === "tables") shaken.add("tables");
    else if (kind === "names") shaken.add("names");
    else if (kind === "sheetAdded") shaken.add("newSheets");
    else if (kind === "sheetDeleted" || kind === "sheetRenamed") shaken.add("sheets");
  }
  return shaken;
}

function isShaken({ restsOn, formula }: Translation, shaken: Shaken): boolean {
  if (shaken.has("sheets")) return true;
  if (shaken.has("newSheets") && formula.includes("#REF!")) return true;
  for (const ground of restsOn) if (shaken.has(ground)) return true;
  return false;
}

function keysIn(formulas: ReadonlyMap<number, Translation>, rect: Rect): number[] {
  if (rect.rows * rect.columns >= formulas.size) {
    return [...formulas.keys()].filter((key) => {
      const { row, column } = keyPlace(key);
      return contains(rect, row, column);
    });
  }
  const keys: number[] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      const key = cellKey(row, column);
      if (formulas.has(key)) keys.push(key);
    }
  }
  return keys;
}
