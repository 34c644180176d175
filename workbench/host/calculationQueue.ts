import type { Calculation } from "../calculation/calculation";
import { FunctionCalls, type Reach } from "../calculation/functions/functionCalls";
import type { FunctionMetadata } from "../calculation/functions/functionMetadata";
import type { EmptyCells } from "../calculation/functions/shapeArguments";
import { intersection, isSameRect, type Rect } from "../model/data/address";
import type { SheetData } from "../model/data/sheetData";
import type { Change, WorkbookData } from "../model/data/workbookData";

export interface CalculationOptions {
  readonly emptyCells?: EmptyCells | undefined;
  readonly canShowCards?: boolean | undefined;
}

/** A cell whose function has answered. */
interface Answered {
  readonly sheet: SheetData;
  readonly rect: Rect;
  readonly reach: Reach;
}

/** Gathers changes until results are wanted, so that the engine runs once for many writes. */
export class CalculationQueue {
  readonly calls = new FunctionCalls();
  private changes: Change[] = [];
  private answered: Answered[] = [];
  private calculation: Calculation | undefined;
  private hasFormulas: boolean;

  constructor(
    private readonly book: WorkbookData,
    private readonly functions: readonly FunctionMetadata[],
    { emptyCells, canShowCards }: CalculationOptions = {},
  ) {
    if (emptyCells !== undefined) this.calls.emptyCells = emptyCells;
    this.calls.canShowCards = canShowCards ?? false;
    this.hasFormulas = book.sheets.some(({ cells }) =>
      [...cells.values()].some(({ formula }) => formula !== undefined),
    );
    book.onChange((change) => {
      if (matters(change)) this.changes.push(change);
    });
    book.recalculate = (sheet, rect, reach) => {
      this.changes.push({ kind: "recalculate", sheet, rect, reach });
    };
    this.calls.onResult = (sheet, row, column, reach) => {
      this.answered.push({ sheet, rect: { row, column, rows: 1, columns: 1 }, reach });
    };
  }

  get isWaiting(): boolean {
    return this.calls.pending > 0 || this.answered.length > 0 || this.calls.hasMessages;
  }

  waiting(): string[] {
    return this.calls.waiting();
  }

  takeMessages(): unknown[] {
    return this.calls.takeMessages();
  }

  receive(rows: readonly unknown[]): void {
    this.calls.receive(rows);
  }

  dispose(): void {
    this.calculation?.dispose();
  }

  /** Undefined where there is nothing to do: then nobody has to wait. */
  run(isForced: boolean): Promise<void> | undefined {
    if (this.changes.length === 0 && this.answered.length === 0) return undefined;
    if (this.book.calculationMode === "Manual" && !isForced) return undefined;
    if (!this.hasFormulas && !this.changes.some(hasFormula)) {
      this.changes = [];
      return undefined;
    }
    this.hasFormulas = true;
    return this.calculate();
  }

  private async calculate(): Promise<void> {
    const changes = this.changes;
    const answered = this.answered;
    this.changes = [];
    this.answered = [];
    if (!this.calculation) {
      // The engine takes half a second to load: workbooks without formulas do without it.
      const module = await import("../calculation/calculation");
      this.calculation = new module.Calculation(this.book, this.calls, this.functions);
    }
    const isDirect = (change: Change): boolean =>
      change.kind === "recalculate" && change.reach === "direct";
    const others = changes.filter((change) => !isDirect(change));
    await this.calculation.run(
      others,
      answered.filter(({ reach }) => reach === undefined),
    );
    // What is worked out with all that follows is not worked out once more.
    const isFollowed = ({ sheet, rect }: Pick<Answered, "sheet" | "rect">): boolean =>
      others.some(
        (one) => one.kind === "recalculate" && one.sheet === sheet && covers(one.rect, rect),
      );
    const named = changes.flatMap((change) =>
      change.kind === "recalculate" && isDirect(change) ? [change] : [],
    );
    const near = named.filter((place) => !isFollowed(place));
    if (near.length > 0) await this.calculation.runNear(near, 1, true);
    for (const steps of [1, 0] as const) {
      const known = answered.filter(({ reach }) => reach === steps);
      if (known.length > 0) await this.calculation.runNear(known, steps, false);
    }
  }
}

function covers(one: Rect, other: Rect): boolean {
  const part = intersection(one, other);
  return part !== undefined && isSameRect(part, other);
}

function matters({ kind }: Change): boolean {
  return kind === "cells" || kind === "recalculate" || /^(?:tables|names|sheet)/.test(kind);
}

function hasFormula(change: Change): boolean {
  if (change.kind !== "cells" && change.kind !== "recalculate") return false;
  let found = false;
  change.sheet.eachCell(change.rect, ({ formula }) => {
    found ||= formula !== undefined;
  });
  return found;
}
