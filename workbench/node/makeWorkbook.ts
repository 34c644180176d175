import type { Automation } from "../../src/commands/automation";
import type { ScriptTools } from "../../src/commands/scripted";
import type { Host } from "../host/host";
import type { ReadWorkbook } from "../xlsx/read/readWorkbook";
import { writeXlsx } from "../xlsx/writeXlsx";
import type { SnapshotSheet } from "../model/snapshot";
import type { Booted } from "./boot";
import { bootAddin } from "./bootAddin";
import { countiesOfBook, modeOfBook, takeUp } from "./takeUp";
import type { WorkbookOptions } from "./workbookOptions";
import { writeTexts } from "./writeTexts";

/** What a run of the command made. */
export interface MadeWorkbook {
  readonly file: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: number;
    readonly formulas: number;
    readonly charts: number;
  }[];
  /** What the add-in says it did, and what it could not do. */
  readonly sentences: readonly string[];
  readonly problems: readonly string[];
  readonly syncs: number;
  readonly requestBytes: number;
  readonly largestRequest: number;
  readonly fileBytes: number;
  readonly seconds: number;
}

/**
 * Does in the add-in what its buttons do, and writes the workbook.
 * @throws UserError of the add-in, or an error that says why the file could not be written
 */
export async function makeWorkbook(
  options: WorkbookOptions,
  report: (text: string) => void,
): Promise<MadeWorkbook> {
  const startedAt = performance.now();
  const taken = takeUp(options, report);
  const booted = await bootAddin({ dataset: options.dataset, book: taken?.book });
  try {
    const { host } = booted;
    if (taken) await calculateMissing(booted, taken);
    const { outcomes, areas } = await doDeeds(booted, options, report);
    await host.settle();
    if (!taken && host.book.sheets.length > 1) await dropEmptySheet(booted);
    const snapshot = host.snapshot();
    report("写入文件");
    if (options.text !== undefined) {
      const texts = await (booted.window["JM"] as Automation).openingTexts(areas);
      await writeTexts(
        texts.map(({ text }) => text),
        options.text,
      );
    }
    const fileBytes = await writeXlsx(snapshot, options.out);
    return {
      file: options.out,
      sheets: snapshot.sheets.map(countSheet),
      sentences: outcomes.flatMap(({ sentence, notes }) => [sentence, ...notes]),
      problems: [...new Set(outcomes.flatMap(({ problems }) => problems))],
      syncs: host.counts.syncs,
      requestBytes: host.counts.bytes,
      largestRequest: host.counts.largestRequest,
      fileBytes,
      seconds: (performance.now() - startedAt) / 1000,
    };
  } finally {
    booted.close();
  }
}

/** Native formulas that the file holds without a result get theirs before anything is read; the add-in's follow. */
async function calculateMissing({ host }: Booted, { uncalculated }: ReadWorkbook): Promise<void> {
  for (const { sheet, rect } of uncalculated) {
    host.book.changed({ kind: "recalculate", sheet, rect });
  }
  await host.enqueue(() => host.calculation.run(true));
}

interface Done {
  readonly outcomes: readonly {
    readonly sentence: string;
    readonly problems: readonly string[];
    readonly notes: readonly string[];
  }[];
  /** Counties whose sheets were made; all where undefined. */
  readonly areas: readonly string[] | undefined;
}

async function doDeeds(
  { window, host }: Booted,
  {
    source,
    annex,
    areas: asked,
    asOf,
    fill,
    isFinal,
    mode = modeOfBook(host.book),
    rules,
  }: WorkbookOptions,
  report: (text: string) => void,
): Promise<Done> {
  const addin = window["JM"] as Automation;
  const tools: ScriptTools = {
    progress: ({ done, total, text }) => {
      report(`[${done}/${total}] ${text}`);
    },
  };
  await addin.openWorkbook();
  const outcomes = [await addin.loadDataset({}, tools)];
  const areas = asked ?? (source === undefined ? undefined : await standingCounties(host, addin));
  const filled = fill ? [await addin.fillTargets(fill)] : [];
  const built = await addin.buildCountySheets({ annex, areas, mode, asOf, rules }, tools);
  const final = isFinal ? [await finalised(host, addin, tools)] : [];
  return { outcomes: [...outcomes, ...filled, built, ...final], areas };
}

/** A workbook that is taken up keeps to the counties whose sheets it has. */
async function standingCounties(
  { book }: Host,
  addin: Automation,
): Promise<readonly string[] | undefined> {
  const { counties } = await addin.listCounties();
  return countiesOfBook(
    book,
    counties.map(({ area }) => area),
  );
}

/** 定稿 takes what the cells show, so they have to show it first. */
async function finalised(
  host: Host,
  addin: Automation,
  tools: ScriptTools,
): ReturnType<Automation["finaliseAllSheets"]> {
  await host.settle();
  return addin.finaliseAllSheets({}, tools);
}

/** A new workbook begins with a sheet that nobody wants in the file. */
async function dropEmptySheet({ host }: Booted): Promise<void> {
  const first = host.book.sheets.find(({ name }) => name === "Sheet1");
  if (first && first.usedRect(false) === undefined) await host.person.deleteSheet("Sheet1");
  const [front] = host.book.sheets;
  if (front) await host.person.activate(front.name);
}

function countSheet({ name, cells, charts }: SnapshotSheet): MadeWorkbook["sheets"][number] {
  const rows = cells.reduce((last, { row }) => Math.max(last, row + 1), 0);
  const formulas = cells.filter(({ formula }) => formula !== undefined).length;
  return { name, rows, formulas, charts: charts.length };
}
