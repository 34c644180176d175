import type { Automation } from "../../../src/commands/automation";
import type { SeenCell } from "../../../workbench/host/person";
import { Host, type HostOptions } from "../../../workbench/host/host";
import { bootAddin } from "../../../workbench/node/bootAddin";
import { openSavedWorkbook } from "../../../workbench/saved/openSavedWorkbook";
import { saveWorkbook } from "../../../workbench/saved/saveWorkbook";
import type { SavedWorkbook } from "../../../workbench/saved/savedWorkbook";
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

let loaded: SavedWorkbook | undefined;

/** A workbook with the shipped ledger, whose edits are followed; loaded once, then opened as it was saved. */
export async function openFollowedBook(): Promise<LiveBook> {
  loaded ??= await loadedWorkbook();
  const book = await openLiveBook({ book: openSavedWorkbook(loaded).book });
  await book.deeds.openWorkbook();
  return book;
}

async function loadedWorkbook(): Promise<SavedWorkbook> {
  const book = await openLiveBook();
  await book.deeds.loadDataset();
  book.close();
  return saveWorkbook(book.host);
}

function placeName(row: number, column: number): string {
  const letters =
    (column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : "") +
    String.fromCharCode(65 + (column % 26));
  return `${letters}${row + 1}`;
}
