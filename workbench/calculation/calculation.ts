import { bounding, contains, intersection, wholeSheet, type Rect } from "../model/data/address";
import { cellKey, type SheetData } from "../model/data/sheetData";
import type { Change, WorkbookData } from "../model/data/workbookData";
import { applyResult } from "./applyResult";
import { ArrayConstant } from "./functions/arrayConstant";
import { BridgeFunction } from "./functions/bridgeFunction";
import { Edate } from "./edate";
import { toEngineCell } from "./engineValues";
import { FormulaEngine } from "./formulaEngine";
import type { DirtyRect, EngineResult } from "./engineResults";
import type { FunctionCalls } from "./functions/functionCalls";
import type { FunctionMetadata } from "./functions/functionMetadata";
import { mergePlaces } from "./mergePlaces";
import { KnownFormulas, shakenBy, type Place, type Shaken } from "./knownFormulas";

/** Places up to this size are given cell by cell, larger ones only where something stands. */
const smallPlace = 2000;

/** Keeps the results of a workbook's formulas right; the engine starts with the first formula. */
export class Calculation {
  private engine: FormulaEngine | undefined;
  private readonly formulas: KnownFormulas;
  private hasOpened = false;

  constructor(
    private readonly book: WorkbookData,
    private readonly calls: FunctionCalls,
    private readonly functions: readonly FunctionMetadata[],
  ) {
    this.formulas = new KnownFormulas(book, calls);
  }

  dispose(): void {
    this.engine?.dispose();
    this.engine = undefined;
  }

  /** Computes everything that changes, and answers of custom functions, touch. */
  async run(changes: readonly Change[], answered: readonly Place[] = []): Promise<void> {
    const opened = this.open();
    const places: Place[] = [];
    const moved = new Set<SheetData>();
    for (const change of changes) {
      if (change.kind !== "cells" && change.kind !== "recalculate") continue;
      if (change.kind === "cells" && change.changeType !== "RangeEdited") moved.add(change.sheet);
      places.push({ sheet: change.sheet, rect: change.rect });
    }
    for (const sheet of moved) forgetSpills(sheet);
    // A sheet that was shifted is read once, however many of its cells were written besides.
    const shifted = [...moved].map((sheet) => ({ sheet, rect: wholeSheet }));
    const others = places.filter(({ sheet }) => !moved.has(sheet));
    const touched = [
      ...opened,
      ...shifted.flatMap((place) => this.formulas.read(place, true)),
      ...others.flatMap((place) => this.formulas.read(place, false)),
    ];
    const shaken: Shaken = moved.size > 0 ? new Set(["sheets"]) : shakenBy(changes);
    touched.push(...this.formulas.translateAgain(shaken));
    if (this.formulas.isEmpty && !this.engine) return;
    const engine = (this.engine ??= this.start());
    for (const place of this.giveSheets(engine, moved)) {
      // Readers of a shifted sheet read other cells now; one that is new to the engine changes nothing.
      if (moved.has(place.sheet)) touched.push(place);
      else this.give(engine, place);
    }
    await this.compute(engine, [...places, ...touched], answered);
  }

  /**
   * Learns the formulas of a workbook that was opened with them: they keep their results until what they
   * read changes. Gives those that fill a place, which the engine must fill itself.
   */
  private open(): Place[] {
    if (this.hasOpened) return [];
    this.hasOpened = true;
    return this.book.sheets
      .flatMap((sheet) => this.formulas.read({ sheet, rect: wholeSheet }, true))
      .filter(({ sheet, rect }) => sheet.cell(rect.row, rect.column)?.spill !== undefined);
  }

  /**
   * What `Range.calculate` does: works the places out anew, and what reads them; what follows from there keeps its
   * results. Functions that answer later are followed as far.
   * @param isAnew false where the places are cells whose functions have answered
   */
  async runNear(places: readonly Place[], steps: 0 | 1, isAnew: boolean): Promise<void> {
    // Entering its formula again is how a cell's functions are called again.
    if (isAnew) for (const place of places) this.formulas.read(place, false);
    const { engine } = this;
    if (!engine) return;
    for (const place of this.giveSheets(engine, new Set())) this.give(engine, place);
    if (isAnew) for (const place of places) this.give(engine, place);
    const dirty = places
      .filter(({ sheet }) => engine.hasSheet(sheet.id))
      .map(({ sheet, rect }): DirtyRect => ({ sheet: sheet.id, rect }));
    if (dirty.length === 0) return;
    this.calls.reachOf = (on, row, column) =>
      places.some(({ sheet, rect }) => sheet === on && contains(rect, row, column)) ? steps : 0;
    const results = await engine.runNear(dirty, steps);
    this.calls.reachOf = () => undefined;
    this.calls.sweep();
    this.apply(results);
  }

  private async compute(
    engine: FormulaEngine,
    written: readonly Place[],
    answered: readonly Place[],
  ): Promise<void> {
    for (const place of written) this.give(engine, place);
    const places = [...written, ...answered].filter(({ sheet }) => engine.hasSheet(sheet.id));
    const dirty = mergePlaces(places).map(({ sheet, rect }): DirtyRect => ({
      sheet: sheet.id,
      rect,
    }));
    if (dirty.length === 0) return;
    const results = await engine.run(dirty);
    this.calls.sweep();
    if (!this.apply(results)) return;
    // Formulas that read `E4#` follow the place that E4 fills.
    await this.compute(engine, this.formulas.translateAgain(new Set(["spills"])), []);
  }

  private start(): FormulaEngine {
    const engine = new FormulaEngine();
    engine.setFunction(new Edate());
    engine.setFunction(new ArrayConstant());
    for (const metadata of this.functions) {
      engine.setFunction(new BridgeFunction(metadata, this.book, this.calls));
    }
    return engine;
  }

  /** Tells the engine of the sheets it needs; gives the places that are new to it. */
  private giveSheets(engine: FormulaEngine, moved: ReadonlySet<SheetData>): Place[] {
    for (const id of engine.sheetIds()) {
      const sheet = this.book.sheets.find((one) => one.id === id);
      if (!sheet || moved.has(sheet)) engine.removeSheet(id);
    }
    engine.setSheetNames(new Map(this.book.sheets.map(({ id, name }) => [id, name])));
    const fresh: Place[] = [];
    for (const sheet of this.formulas.sheets()) {
      if (engine.hasSheet(sheet.id)) continue;
      engine.addSheet(sheet.id);
      const rect = sheet.usedRect(true);
      if (rect) fresh.push({ sheet, rect });
    }
    return fresh;
  }

  private give(engine: FormulaEngine, { sheet, rect }: Place): void {
    if (!engine.hasSheet(sheet.id)) return;
    const isSmall = rect.rows * rect.columns <= smallPlace;
    const area = isSmall ? rect : filledPart(engine, sheet, rect);
    if (!area) return;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const key = cellKey(row, column);
        const cell = toEngineCell(sheet.cells.get(key), this.formulas.formula(sheet, key));
        engine.setCell(sheet.id, row, column, cell);
      }
    }
  }

  /** Writes results into the workbook; tells whether the place of a spill is among them. */
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
}

/** Cells of the sheet moved: what formulas fill is worked out anew. */
function forgetSpills(sheet: SheetData): void {
  for (const cell of sheet.cells.values()) {
    if (cell.spilledFrom !== undefined) {
      cell.value = undefined;
      cell.card = undefined;
      cell.spilledFrom = undefined;
    }
    cell.spill = undefined;
  }
}

function filledPart(engine: FormulaEngine, sheet: SheetData, rect: Rect): Rect | undefined {
  const corner = { row: 0, column: 0, rows: 1, columns: 1 };
  const used = sheet.usedRect(true) ?? corner;
  return intersection(rect, bounding(used, engine.usedRect(sheet.id) ?? corner));
}
