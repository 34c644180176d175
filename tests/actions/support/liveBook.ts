import type { Automation } from "../../../src/commands/automation";
import type { SeenCell } from "../../../workbench/host/person";
import { Host, type HostOptions } from "../../../workbench/host/host";
import { bootAddin } from "../../../workbench/node/bootAddin";
import { openSavedWorkbook } from "../../../workbench/saved/openSavedWorkbook";
import { saveWorkbook } from "../../../workbench/saved/saveWorkbook";
import type { SavedWorkbook } from "../../../workbench/saved/savedWorkbook";
import { keptWorkbook } from "../../support/keptWorkbook";
import { functionsMetadata } from "./associateFunctions";

/** The built add-in over a workbook, with the deeds it offers to scripts. */
export interface LiveBook {
  readonly host: Host;
  readonly deeds: Automation;
  run<T>(beat: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** What stands in each filled cell of a sheet, by its address. */
  cells(sheet: string): ReadonlyMap<string, SeenCell>;
  close(): void;
}

/** A new workbook, or one that was made before. */
export async function openLiveBook(options: HostOptions = {}): Promise<LiveBook> {
  const booted = await bootAddin({
    host: new Host({ functions: functionsMetadata(), ...options }),
  });
  const deeds = booted.window["JM"] as Automation;
  const excel = booted.window["Excel"] as typeof Excel;
  return {
    host: booted.host,
    deeds,
    run: (beat) => excel.run(beat),
    cells: (sheet) => {
      const { cells } = booted.host.snapshot().sheets.find(({ name }) => name === sheet) ?? {};
      const places = (cells ?? []).map(({ row, column }) => placeName(row, column));
      return new Map(places.map((place) => [place, booted.host.person.see(sheet, place)]));
    },
    close: () => {
      booted.close();
    },
  };
}

/** The shipped ledger in a new workbook, as it was saved when all was computed. */
export async function loadShippedLedger(): Promise<SavedWorkbook> {
  const book = await openLiveBook();
  await book.deeds.loadDataset();
  return close(book);
}

let shipped: Promise<SavedWorkbook> | undefined;

/** What `loadShippedLedger` makes, made once. */
export function shippedLedger(): Promise<SavedWorkbook> {
  shipped ??= keptWorkbook("shipped", loadShippedLedger);
  return shipped;
}

/** A workbook with the shipped ledger. The page has read it and follows its edits. */
export async function openFollowedBook(options: HostOptions = {}): Promise<LiveBook> {
  return follow(await shippedLedger(), options);
}

/** Opens a workbook with the shipped ledger on which deeds were done: they are done once, then it is opened as it was saved. */
export function preparedBy(deeds: (book: LiveBook) => Promise<unknown>): () => Promise<LiveBook> {
  let saved: SavedWorkbook | undefined;
  const prepare = async (): Promise<SavedWorkbook> => {
    const book = await openFollowedBook();
    await deeds(book);
    return close(book);
  };
  return async () => {
    saved ??= await prepare();
    return follow(saved);
  };
}

async function follow(saved: SavedWorkbook, options: HostOptions = {}): Promise<LiveBook> {
  const book = await openLiveBook({ ...options, book: openSavedWorkbook(saved).book });
  await book.deeds.openWorkbook();
  await book.host.settle();
  return book;
}

async function close(book: LiveBook): Promise<SavedWorkbook> {
  await book.host.settle();
  book.close();
  return saveWorkbook(book.host);
}

function placeName(row: number, column: number): string {
  const letters =
    (column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : "") +
    String.fromCharCode(65 + (column % 26));
  return `${letters}${row + 1}`;
}
