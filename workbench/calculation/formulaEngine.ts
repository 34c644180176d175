import {
  LocaleType,
  LogLevel,
  ObjectMatrix,
  Univer,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import {
  ICalculateFormulaService,
  IDependencyManagerService,
  IFunctionService,
  UniverFormulaEnginePlugin,
  type BaseFunction,
  type IAllRuntimeData,
  type IUnitData,
} from "@univerjs/engine-formula";
import {
  listResults,
  listSpills,
  type DirtyRect,
  type EngineCell,
  type EngineResult,
  type EngineSpill,
} from "./engineResults";
import { formulaMatrices, toUnitRange } from "./engineInput";
import { FormulaReads, type SheetNames } from "./formulaReads";
import { SpillStore } from "./spillStore";
import { isSameRect, maxColumns, maxRows, type Rect } from "../model/data/address";

export type { EngineCell } from "./engineResults";

type SheetItem = IUnitData[string][string];

/** Univer's formula engine alone, without its grid: it is given cells and gives results. */
export class FormulaEngine {
  /** Univer keeps parsed formulas of one process, with the functions they call, by this name: no two engines share it. */
  private readonly unit = `workbook-${crypto.randomUUID()}-`;
  private readonly univer: Univer;
  private readonly injector: Injector;
  private readonly workbook: Workbook;
  private readonly sheets = new Map<string, SheetItem>();
  private readonly formulas = new FormulaReads();
  private readonly spills = new SpillStore();
  /** Places that writes made dirty beside themselves. */
  private readonly waiting: DirtyRect[] = [];
  private sheetNames: SheetNames = new Map();

  constructor() {
    this.univer = new Univer({
      locale: LocaleType.ZH_CN,
      locales: { [LocaleType.ZH_CN]: {} },
      logLevel: LogLevel.SILENT,
    });
    this.univer.registerPlugin(UniverFormulaEnginePlugin);
    this.workbook = this.univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      id: this.unit,
      sheetOrder: ["first"],
      sheets: { first: { id: "first", name: "first", rowCount: 1, columnCount: 1 } },
    });
    this.injector = this.univer.__getInjector();
  }

  dispose(): void {
    this.univer.dispose();
  }

  setSheetNames(names: ReadonlyMap<string, string>): void {
    this.sheetNames = new Map([...names].map(([id, name]) => [name, id]));
  }

  hasSheet(id: string): boolean {
    return this.sheets.has(id);
  }

  sheetIds(): string[] {
    return [...this.sheets.keys()];
  }

  /** Smallest rectangle from the corner around all cells the engine knows on a sheet. */
  usedRect(id: string): Rect | undefined {
    const matrix = this.sheets.get(id)?.cellData;
    if (!matrix) return undefined;
    const { endRow, endColumn } = matrix.getDataRange();
    return endRow < 0 ? undefined : { row: 0, column: 0, rows: endRow + 1, columns: endColumn + 1 };
  }

  addSheet(id: string): void {
    this.sheets.set(id, {
      cellData: new ObjectMatrix<ICellData>(),
      rowCount: maxRows,
      columnCount: maxColumns,
      rowData: {},
      columnData: {},
    });
    // Functions that answer arrays ask the workbook how large its sheets are.
    this.workbook.addWorksheet(id, 0, { id, name: id, rowCount: maxRows, columnCount: maxColumns });
  }

  removeSheet(id: string): void {
    this.injector.get(IDependencyManagerService).clearFormulaDependency(this.unit, id);
    this.workbook.removeSheet(id);
    this.sheets.delete(id);
    this.spills.removeSheet(id);
    this.formulas.removeSheet(id);
  }

  setCell(id: string, row: number, column: number, cell: EngineCell | undefined): void {
    const matrix = this.sheets.get(id)?.cellData;
    if (!matrix) return;
    for (const rect of this.spills.touched(id, row, column)) this.waiting.push({ sheet: id, rect });
    const before = matrix.getValue(row, column)?.f;
    if (before !== undefined && before !== null) {
      this.injector
        .get(IDependencyManagerService)
        .removeFormulaDependency(this.unit, id, row, column);
      this.formulas.delete(id, row, column);
    }
    if (!cell) {
      matrix.realDeleteValue(row, column);
      return;
    }
    matrix.setValue(row, column, cell);
    if (typeof cell.f === "string") this.formulas.set(id, row, column, cell.f, this.sheetNames);
  }

  setFunction(executor: BaseFunction): void {
    const functions = this.injector.get(IFunctionService);
    functions.registerExecutors(executor);
    functions.deleteFormulaAstCacheKey(executor.name);
  }

  /** Computes everything that depends on the dirty places, formulas that stand there included. */
  async run(dirty: readonly DirtyRect[]): Promise<EngineResult[]> {
    const results: EngineResult[] = [];
    let rest: readonly DirtyRect[] = [...dirty, ...this.waiting.splice(0)];
    // Whatever reads a place that a spill came to fill, or no longer does, is dirty once more.
    for (let round = 0; rest.length > 0 && round < 10; round += 1) {
      const done = await this.execute(rest);
      const changed: DirtyRect[] = [];
      for (const result of done.results) {
        const { sheet, row, column } = result;
        if (!this.keepResult(result)) continue;
        const spill = done.spills.find(
          ({ sheet: on, rect }) => on === sheet && rect.row === row && rect.column === column,
        );
        const isBlocked = result.cell?.v === "#SPILL!";
        const known = this.spills.rectAt(sheet, row, column);
        const before = this.spills.settle(sheet, row, column, spill, isBlocked);
        results.push(spill && !isBlocked ? { ...result, spill } : result);
        // What read a place that was known has been computed with it.
        if (spill && !isBlocked && !(known && isSameRect(known, spill.rect)))
          changed.push(...besideAnchor(sheet, spill.rect));
        if (!before) continue;
        changed.push(
          ...besideAnchor(sheet, before),
          ...this.spills.blockedAt(sheet, before).map((rect) => ({ sheet, rect })),
        );
      }
      rest = changed.filter(({ rect }) => rect.rows > 0 && rect.columns > 0);
    }
    return results;
  }

  /** Later rounds read the results of earlier ones; false where no formula stands there. */
  private keepResult({ sheet, row, column, cell }: EngineResult): boolean {
    const formula = this.formulas.formulaAt(sheet, row, column);
    if (formula === undefined) return false;
    const kept = { f: formula, v: cell?.v ?? null, t: cell?.t ?? null, custom: cell?.custom };
    this.sheets.get(sheet)?.cellData.setValue(row, column, kept);
    return true;
  }

  /** Computes the formulas in the places, and where `steps` is 1 those that read them; what follows stays as it is. */
  async runNear(dirty: readonly DirtyRect[], steps: 0 | 1): Promise<EngineResult[]> {
    const near = this.formulas.near(dirty, steps, this.spills);
    const manager = this.injector.get(IDependencyManagerService);
    // Of what the engine is not given now it must not know either: it learns it again with the next change.
    for (const reader of this.formulas.touchedBy(dirty, this.spills)) {
      const { sheet, row, column } = reader;
      if (!near.has(reader)) manager.removeFormulaDependency(this.unit, sheet, row, column);
    }
    const { results, spills } = await this.execute(dirty, near);
    return results
      .filter((result) => this.keepResult(result))
      .map((result) => {
        const { sheet, row, column } = result;
        const spill = spills.find(
          ({ sheet: on, rect }) => on === sheet && rect.row === row && rect.column === column,
        );
        const isBlocked = result.cell?.v === "#SPILL!";
        this.spills.settle(sheet, row, column, spill, isBlocked);
        return spill && !isBlocked ? { ...result, spill } : result;
      });
  }

  private async execute(
    dirty: readonly DirtyRect[],
    // The engine prepares every formula that it is given, however few of them it then computes.
    touched = this.formulas.touchedBy(dirty, this.spills),
  ): Promise<{ results: EngineResult[]; spills: EngineSpill[] }> {
    if (touched.size === 0) return { results: [], spills: [] };
    const service = this.injector.get(ICalculateFormulaService);
    const done = new Promise<IAllRuntimeData>((resolve) => {
      const listening = service.executionCompleteListener$.subscribe((data) => {
        listening.unsubscribe();
        resolve(data);
      });
    });
    await service.execute({
      formulaData: { [this.unit]: formulaMatrices(touched) },
      arrayFormulaCellData: { [this.unit]: this.spills.cells },
      arrayFormulaRange: { [this.unit]: this.spills.ranges },
      forceCalculate: false,
      dirtyRanges: dirty.map((place) => toUnitRange(this.unit, place)),
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      allUnitData: { [this.unit]: Object.fromEntries(this.sheets) },
      unitStylesData: { [this.unit]: this.workbook.getStyles() },
      unitSheetNameMap: { [this.unit]: Object.fromEntries(this.sheetNames) },
    });
    const { unitData, arrayFormulaRange, arrayFormulaCellData } = await done;
    return {
      results: listResults(unitData[this.unit]),
      spills: listSpills(arrayFormulaRange[this.unit], arrayFormulaCellData[this.unit]),
    };
  }
}

/** The cells of a place right of its anchor and below it. */
function besideAnchor(sheet: string, rect: Rect): DirtyRect[] {
  return [
    { sheet, rect: { ...rect, row: rect.row + 1, rows: rect.rows - 1 } },
    { sheet, rect: { ...rect, column: rect.column + 1, columns: rect.columns - 1 } },
  ];
}
