import { isRecord } from "../../model/arguments";
import { contains, quoteSheetName, rectAddress, type Rect } from "../../model/data/address";
import type { CellValue } from "../../model/data/cell";
import { keyPlace, cellKey, type SheetData } from "../../model/data/sheetData";
import type { FunctionMetadata } from "./functionMetadata";
import { readResult, type FunctionResult } from "./functionResult";
import { shapeArguments, type EmptyCells, type GivenArgument } from "./shapeArguments";

interface Call {
  readonly id: number;
  readonly metadata: FunctionMetadata;
  readonly sheet: SheetData;
  readonly key: number;
  result: FunctionResult | undefined;
  /** Asked for in the run that is on. */
  isWanted: boolean;
  reach: Reach;
}

/** How many steps beyond its cell an answer is followed; all of them where undefined. */
export type Reach = 0 | 1 | undefined;

export const busy: CellValue = { error: "#BUSY!" };

/** Custom functions on their way: asked by formulas, answered by office.js, all ready ones at once. */
export class FunctionCalls {
  emptyCells: EmptyCells = null;
  canShowCards = false;
  onResult: (sheet: SheetData, row: number, column: number, reach: Reach) => void = () => undefined;
  /** Of the cells that the run that is on works out. */
  reachOf: (sheet: SheetData, row: number, column: number) => Reach = () => undefined;
  /** Calls made so far, and messages they went out in. */
  readonly sent = { calls: 0, messages: 0 };
  private readonly calls = new Map<SheetData, Map<number, Map<string, Call>>>();
  private readonly byId = new Map<number, Call>();
  private readonly asked = new Set<string>();
  private outbox: unknown[] = [];
  private count = 0;

  /** The answer of a call, or `#BUSY!` until office.js has given it. */
  ask(
    metadata: FunctionMetadata,
    sheet: SheetData,
    row: number,
    column: number,
    given: readonly GivenArgument[],
  ): FunctionResult {
    const shaped = shapeArguments(metadata, given, this.emptyCells);
    if (!shaped.ok) return { value: { error: shaped.error } };
    const cell = this.callsOf(sheet, cellKey(row, column));
    this.asked.add(`${sheet.id}|${cellKey(row, column)}`);
    // By what stands in the cells: an empty one and a 0 may look the same to the function.
    const name = `${metadata.id}|${JSON.stringify(given)}`;
    let call = cell.get(name);
    const reach = this.reachOf(sheet, row, column);
    if (!call) {
      this.count += 1;
      const key = cellKey(row, column);
      call = { id: this.count, metadata, sheet, key, result: undefined, isWanted: true, reach };
      cell.set(name, call);
      this.byId.set(call.id, call);
      const address = `${quoteSheetName(sheet.name)}!${rectAddress({ row, column, rows: 1, columns: 1 })}`;
      const addresses = metadata.wantsAddresses ? [shaped.addresses] : [];
      const message = [call.id, metadata.id, shaped.values, address, shaped.flags, ...addresses];
      this.outbox.push([1, 1000, "", message]);
    }
    call.isWanted = true;
    if (reach === undefined || (call.reach ?? 2) < reach) call.reach = reach;
    return call.result ?? { value: busy };
  }

  get hasMessages(): boolean {
    return this.outbox.length > 0;
  }

  get pending(): number {
    return this.byId.size;
  }

  /** Cells that wait for an answer, for a sentence about it. */
  waiting(): string[] {
    return [...this.byId.values()].map(({ metadata }) => metadata.fullName);
  }

  /** Messages for office.js; each is handed out once. */
  takeMessages(): unknown[] {
    const messages = this.outbox;
    this.outbox = [];
    if (messages.length > 0) {
      this.sent.calls += messages.length;
      this.sent.messages += 1;
    }
    return messages;
  }

  receive(rows: readonly unknown[]): void {
    for (const row of rows) {
      if (!Array.isArray(row)) continue;
      const call = this.byId.get(Number(row[0]));
      if (!call) continue;
      const isStreaming = (call.metadata.flags & 2) !== 0;
      if (!isStreaming) this.byId.delete(call.id);
      const allowsCards = this.canShowCards && (call.metadata.flags & 8) !== 0;
      call.result = readResult(row, allowsCards);
      const { row: line, column } = keyPlace(call.key);
      this.onResult(call.sheet, line, column, call.reach);
    }
  }

  /** After a run: calls that their formula no longer makes are dropped, and cancelled if need be. */
  sweep(): void {
    for (const place of this.asked) {
      const [id, key] = place.split("|");
      for (const [sheet, cells] of this.calls) {
        if (sheet.id === id) this.sweepCell(cells.get(Number(key)));
      }
    }
    this.asked.clear();
  }

  /** Forgets the answers of a place, so that its formulas call again. */
  forget(sheet: SheetData, rect: Rect): void {
    const cells = this.calls.get(sheet);
    if (!cells) return;
    for (const [key, calls] of cells) {
      const { row, column } = keyPlace(key);
      if (!contains(rect, row, column)) continue;
      for (const call of calls.values()) this.drop(call);
      cells.delete(key);
    }
  }

  private sweepCell(calls: Map<string, Call> | undefined): void {
    for (const [name, call] of calls ?? []) {
      if (!call.isWanted) {
        calls?.delete(name);
        this.drop(call);
      }
      call.isWanted = false;
    }
  }

  private drop(call: Call): void {
    if (this.byId.delete(call.id) && (call.metadata.flags & 1) !== 0) {
      this.outbox.push([1, 1001, "", { invocationId: call.id }]);
    }
  }

  private callsOf(sheet: SheetData, key: number): Map<string, Call> {
    let cells = this.calls.get(sheet);
    if (!cells) {
      cells = new Map();
      this.calls.set(sheet, cells);
    }
    let calls = cells.get(key);
    if (!calls) {
      calls = new Map();
      cells.set(key, calls);
    }
    return calls;
  }
}

export function isBusy(value: GivenArgument["values"][number][number]): boolean {
  return isRecord(value) && value["error"] === "#BUSY!";
}
