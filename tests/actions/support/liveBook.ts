import type { Automation } from "../../../src/commands/automation";
import type { SeenCell } from "../../../workbench/host/person";
import { Host, type HostOptions } from "../../../workbench/host/host";
import type { Booted } from "../../../workbench/node/boot";
import { bootAddin } from "../../../workbench/node/bootAddin";
import { openSavedWorkbook } from "../../../workbench/saved/openSavedWorkbook";
import { saveWorkbook } from "../../../workbench/saved/saveWorkbook";
import type { SavedWorkbook } from "../../../workbench/saved/savedWorkbook";
import { keptWorkbook } from "../../support/keptWorkbook";
import { functionsMetadata } from "./associateFunctions";
import { HostRelay } from "./hostRelay";
import { quiet } from "./quiet";

/** The built add-in over a workbook, with the deeds it offers to scripts. */
export interface LiveBook {
  readonly host: Host;
  readonly deeds: Automation;
  run<T>(beat: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** What stands in each filled cell of a sheet, by its address. */
  cells(sheet: string): ReadonlyMap<string, SeenCell>;
  close(): void;
}

/** A new workbook, or one that was made before, in a new page. */
export async function openLiveBook(options: HostOptions = {}): Promise<LiveBook> {
  const host = newHost(options);
  const booted = await bootAddin({ host });
  return liveBook(booted, host, () => {
    booted.close();
  });
}

function newHost(options: HostOptions): Host {
  return new Host({ functions: functionsMetadata(), ...options });
}

function liveBook({ window }: Booted, host: Host, close: () => void): LiveBook {
  const excel = window["Excel"] as typeof Excel;
  return {
    host,
    deeds: window["JM"] as Automation,
    run: (beat) => excel.run(beat),
    cells: (sheet) => {
      const { cells } = host.snapshot().sheets.find(({ name }) => name === sheet) ?? {};
      const places = (cells ?? []).map(({ row, column }) => placeName(row, column));
      return new Map(places.map((place) => [place, host.person.see(sheet, place)]));
    },
    close,
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
export async function openFollowedBook(options?: HostOptions): Promise<LiveBook> {
  const saved = await shippedLedger();
  if (!options) return follow(saved);
  return followed(await openLiveBook({ ...options, book: openSavedWorkbook(saved).book }));
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

interface Page {
  readonly booted: Booted;
  readonly relay: HostRelay;
}

/** The page that the next test goes on with: the test before is done with it. */
let spare: (Page & { readonly last: LiveBook }) | undefined;

/** Opens a workbook in the page of the test before, as its user would another file, or in a new one. */
async function follow(saved: SavedWorkbook): Promise<LiveBook> {
  const host = newHost({ book: openSavedWorkbook(saved).book });
  const page = await pageFor(host);
  const book = liveBook(page.booted, host, () => {
    if (spare || isOver) closePage(page);
    else spare = { ...page, last: book };
  });
  return followed(book);
}

async function pageFor(host: Host): Promise<Page> {
  if (!spare) {
    const relay = new HostRelay(host);
    return { booted: await bootAddin({ host, relay }), relay };
  }
  const page = spare;
  spare = undefined;
  await quiet(page.last);
  page.relay.turnTo(host);
  return page;
}

/** The file's own `afterAll`, which may close its book, comes after this one. */
let isOver = false;

afterAll(() => {
  isOver = true;
  if (spare) closePage(spare);
});

function closePage({ booted, relay }: Page): void {
  booted.close();
  relay.dispose();
}

async function followed(book: LiveBook): Promise<LiveBook> {
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
