import { bounding, contains, intersection, wholeSheet, type Rect } from "../model/data/address";
import { cellKey, keyPlace, type SheetData } from "../model/data/sheetData";
import type { Change, WorkbookData } from "../model/data/workbookData";
import { applyResult, clearSpill } from "./applyResult";
import { BridgeFunction } from "./bridgeFunction";
import { Edate } from "./edate";
import { toEngineCell } from "./engineValues";
import { FormulaEngine, type DirtyRect, type EngineResult } from "./formulaEngine";
import type { FunctionCalls } from "./functionCalls";
import type { FunctionMetadata } from "./functionMetadata";
import { translate, type Translation } from "./translate";

interface Place {
  readonly sheet: SheetData;
  readonly rect: Rect;
}

interface Known extends Translation {
  readonly source: string;
}

/** Keeps the results of a workbook's formulas right; the engine starts with the first formula. */
export class Calculation {
  private engine: FormulaEngine | undefined;
  private readonly known = new Map<SheetData, Map<number, Known>>();
  /** Sheets whose cells moved: they are given to the engine anew. */
  private readonly moved = new Set<SheetData>();

  constructor(
    private readonly book: WorkbookData,
    private readonly calls: FunctionCalls,
    private readonly functions: readonly FunctionMetadata[],
  ) {}

  dispose(): void {
    this.engine?.dispose();
    this.engine = undefined;
  }

  /** Computes everything that changes, and answers of custom functions, touch. */
  async run(changes: readonly Change[], answered: readonly Place[] = []): Promise<void> {
    const places: Place[] = [];
    for (const change of changes) {
      if (change.kind !== "cells" && change.kind !== "recalculate") continue;
      if (change.kind === "cells" && change.changeType !== "RangeEdited") this.move(change.sheet);
      places.push({ sheet: change.sheet, rect: change.rect });
    }
    const touched = places.flatMap((place) => this.readFormulas(place));
    const isOutline = changes.some(({ kind }) => /^(?:tables|names|sheet)/.test(kind));
    if (isOutline || this.moved.size > 0) touched.push(...this.translateAgain());
    if (this.formulaCount() === 0 && !this.engine) return;
    const engine = (this.engine ??= this.start());
    touched.push(...this.giveSheets(engine));
    for (const place of [...places, ...touched]) this.give(engine, place);
    const dirty = [...places, ...touched, ...answered].filter(({ sheet }) =>
      engine.hasSheet(sheet.id),
    );
    if (dirty.length === 0) return;
    const results = await engine.run(
      dirty.map(({ sheet, rect }): DirtyRect => ({ sheet: sheet.id, rect })),
    );
    this.calls.sweep();
    const hasSpills = this.apply(results);
    // Formulas that read `E4#` follow the place that E4 fills.
    if (hasSpills && this.readsSpills()) await this.run([{ kind: "tables" }]);
  }

  /** Cells of the sheet moved: spills are worked out anew, and the engine gets the sheet anew. */
  private move(sheet: SheetData): void {
    this.moved.add(sheet);
    for (const cell of sheet.cells.values()) {
      if (cell.spilledFrom !== undefined) {
        cell.value = undefined;
        cell.spilledFrom = undefined;
      }
      cell.spill = undefined;
    }
  }

  private start(): FormulaEngine {
    const engine = new FormulaEngine();
    engine.setFunction(new Edate());
    for (const metadata of this.functions) {
      engine.setFunction(new BridgeFunction(metadata, this.book, this.calls));
    }
    return engine;
  }

  /** Learns the formulas of a place; gives the cells whose formula came, changed or went. */
  private readFormulas({ sheet, rect }: Place): Place[] {
    const formulas = this.formulasOf(sheet);
    const isMoved = this.moved.has(sheet);
    const area = isMoved ? wholeSheet : rect;
    const touched: Place[] = [];
    for (const key of keysIn(formulas, area)) {
      if (sheet.cells.get(key)?.formula !== undefined) continue;
      const { row, column } = keyPlace(key);
      formulas.delete(key);
      touched.push({ sheet, rect: cellAt(row, column) });
    }
    sheet.eachCell(area, (cell, row, column) => {
      const place = { sheet, rect: cellAt(row, column) };
      if (cell.formula === undefined) {
        if (cell.spill) {
          clearSpill(sheet, { ...place.rect, ...cell.spill }, cellKey(row, column));
          cell.spill = undefined;
        }
        return;
      }
      // Entering a formula again calls its functions again.
      if (!isMoved) this.calls.forget(sheet, place.rect);
      const source = cell.formula;
      formulas.set(cellKey(row, column), { ...translate(source, sheet, row, column), source });
      touched.push(place);
    });
    return touched;
  }

  private translateAgain(): Place[] {
    const touched: Place[] = [];
    for (const [sheet, formulas] of this.known) {
      if (!this.book.sheets.includes(sheet)) {
        this.known.delete(sheet);
        continue;
      }
      for (const [key, before] of formulas) {
        const { row, column } = keyPlace(key);
        const source = sheet.cells.get(key)?.formula;
        if (source === undefined) continue;
        const next: Known = { ...translate(source, sheet, row, column), source };
        if (next.formula === before.formula) continue;
        formulas.set(key, next);
        touched.push({ sheet, rect: cellAt(row, column) });
      }
    }
    return touched;
  }

  /** Tells the engine of sheets that formulas stand on or read; gives the places that are new to it. */
  private giveSheets(engine: FormulaEngine): Place[] {
    const needed = this.neededSheets();
    const fresh: Place[] = [];
    for (const id of engine.sheetIds()) {
      const sheet = this.book.sheets.find((one) => one.id === id);
      if (!sheet || this.moved.has(sheet)) engine.removeSheet(id);
    }
    engine.setSheetNames(new Map(this.book.sheets.map(({ id, name }) => [id, name])));
    for (const sheet of needed) {
      if (engine.hasSheet(sheet.id)) continue;
      engine.addSheet(sheet.id);
      fresh.push({ sheet, rect: sheet.usedRect(true) ?? cellAt(0, 0) });
    }
    this.moved.clear();
    return fresh;
  }

  private neededSheets(): Set<SheetData> {
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

  private give(engine: FormulaEngine, { sheet, rect }: Place): void {
    if (!engine.hasSheet(sheet.id)) return;
    const formulas = this.known.get(sheet);
    const area = rect.rows * rect.columns <= 2000 ? rect : this.filledPart(engine, sheet, rect);
    if (!area) return;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const key = cellKey(row, column);
        const cell = toEngineCell(sheet.cells.get(key), formulas?.get(key)?.formula);
        engine.setCell(sheet.id, row, column, cell);
      }
    }
  }

  private filledPart(engine: FormulaEngine, sheet: SheetData, rect: Rect): Rect | undefined {
    const corner = cellAt(0, 0);
    const used = sheet.usedRect(true) ?? corner;
    return intersection(rect, bounding(used, engine.usedRect(sheet.id) ?? corner));
  }

  private apply(results: readonly EngineResult[]): boolean {
    const changed = new Map<SheetData, Rect>();
    let hasSpills = false;
    for (const result of results) {
      const sheet = this.book.sheets.find(({ id }) => id === result.sheet);
      if (!sheet) continue;
      const area = applyResult(sheet, result);
      hasSpills ||= area.rows * area.columns > 1;
      const before = changed.get(sheet);
      changed.set(sheet, before ? bounding(before, area) : area);
    }
    for (const [sheet, rect] of changed) this.book.changed({ kind: "calculated", sheet, rect });
    return hasSpills;
  }

  private readsSpills(): boolean {
    return [...this.known.values()].some((all) =>
      [...all.values()].some(({ source }) => source.includes("#")),
    );
  }

  private formulaCount(): number {
    return [...this.known.values()].reduce((sum, formulas) => sum + formulas.size, 0);
  }

  private formulasOf(sheet: SheetData): Map<number, Known> {
    let formulas = this.known.get(sheet);
    if (!formulas) {
      formulas = new Map();
      this.known.set(sheet, formulas);
    }
    return formulas;
  }
}

function cellAt(row: number, column: number): Rect {
  return { row, column, rows: 1, columns: 1 };
}

function keysIn(formulas: ReadonlyMap<number, Known>, rect: Rect): number[] {
  const isSmall = rect.rows * rect.columns < formulas.size;
  const keys: number[] = [];
  if (isSmall) {
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        const key = cellKey(row, column);
        if (formulas.has(key)) keys.push(key);
      }
    }
    return keys;
  }
  for (const key of formulas.keys()) {
    const { row, column } = keyPlace(key);
    if (contains(rect, row, column)) keys.push(key);
  }
  return keys;
}
