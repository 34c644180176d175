import { enterPage } from "../../support/enterPage";
import { generatedPackage, type PackageTexts } from "../../fixtures/generatedPackage";
import type { BuildOptions, BuildOutcome } from "../../../src/actions/build/buildOptions";
import { buildCountySheets } from "../../../src/actions/buildCountySheets";
import { adoptLedger } from "../../../src/actions/deed/adoptLedger";
import { workbookLedger, workbookTables } from "../../../src/actions/deed/workbookLedger";
import { loadDataset, type LoadOutcome } from "../../../src/actions/loadDataset";
import { openWorkbook as start } from "../../../src/actions/openWorkbook";
import { repairFormulas, type RepairOutcome } from "../../../src/actions/repairFormulas";
import { scripted, type ScriptTools, type Worded } from "../../../src/commands/scripted";
import { readWorkbook } from "../../../src/excel/read/readWorkbook";
import { newState, session } from "../../../src/session/session";
import { Host } from "../../../workbench/host/host";
import { openSavedWorkbook } from "../../../workbench/saved/openSavedWorkbook";
import { saveWorkbook } from "../../../workbench/saved/saveWorkbook";
import type { SavedWorkbook } from "../../../workbench/saved/savedWorkbook";
import { bootHost, type TestHost } from "../../workbench/support/bootHost";
import { associateFunctions, functionsMetadata } from "./associateFunctions";
import { HostRelay } from "./hostRelay";

/** A workbook opened with the add-in in it. */
export interface Opened extends TestHost {
  load(tools?: ScriptTools): Promise<Worded<LoadOutcome>>;
  /** Ends when the formulas that it wrote have their results. */
  build(options?: Partial<BuildOptions>, tools?: ScriptTools): Promise<Worded<BuildOutcome>>;
  repair(): Promise<Worded<RepairOutcome>>;
  /** What the page does when it starts. */
  start(): Promise<void>;
}

/** Two invented counties: small enough to make again many times. */
export const smallPackage = generatedPackage({
  counties: 2,
  observations: 40,
  targetsPerCounty: 3,
});

let texts: PackageTexts | undefined;

interface Page {
  readonly booted: TestHost;
  readonly relay: HostRelay;
}

/** A page that no workbook is open in: office.js, once it is loaded and warm, serves many. */
let spare: Page | undefined;

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

async function pageFor(host: Host): Promise<Page> {
  const page = spare;
  if (page) {
    spare = undefined;
    page.relay.turnTo(host);
    return page;
  }
  const relay = new HostRelay(host);
  const booted = await bootHost({ host, relay });
  associateFunctions(booted.window);
  return { booted, relay };
}

/** What the page still listens to, or waits for, would come in between with the next workbook. */
function leave(page: Page, host: Host): void {
  const isBusy = session.get().following !== undefined || host.calculation.isWaiting;
  if (spare || isOver || isBusy) closePage(page);
  else spare = page;
}

/** Opens a host's workbook, or a new one; another dataset finds the add-in started afresh. */
export async function openWorkbook(
  dataset: PackageTexts = smallPackage,
  host = new Host({ functions: functionsMetadata() }),
): Promise<Opened> {
  const page = await pageFor(host);
  enterPage(page.booted, dataset);
  if (texts !== dataset) session.set(newState());
  texts = dataset;
  return {
    ...page.booted,
    host,
    close: () => {
      leave(page, host);
    },
    load: (tools) => scripted(loadDataset)({}, tools),
    build: async (options, tools) => {
      try {
        return await scripted(buildCountySheets)({ mode: "静态", ...options }, tools);
      } finally {
        await host.settle();
      }
    },
    repair: () => scripted(repairFormulas)({}),
    start,
  };
}

type Prepared = Map<PackageTexts, Promise<SavedWorkbook>>;
const loaded: Prepared = new Map();
const built: Prepared = new Map();

/** As `openWorkbook` and `load` leave it; loaded once for all tests of the file. */
export function openLoaded(dataset: PackageTexts = smallPackage): Promise<Opened> {
  return openPrepared(loaded, dataset, async () => {
    const book = await openWorkbook(dataset);
    await book.load();
    return book;
  });
}

/** As `openLoaded` and `build` leave it; built once for all tests of the file. */
export function openBuilt(dataset: PackageTexts = smallPackage): Promise<Opened> {
  return openPrepared(built, dataset, async () => {
    const book = await openLoaded(dataset);
    await book.build();
    return book;
  });
}

async function openPrepared(
  prepared: Prepared,
  dataset: PackageTexts,
  prepare: () => Promise<Opened>,
): Promise<Opened> {
  const saved = prepared.get(dataset) ?? prepare().then(closed);
  prepared.set(dataset, saved);
  const { book } = openSavedWorkbook(await saved);
  const opened = await openWorkbook(dataset, new Host({ book, functions: functionsMetadata() }));
  const own = await workbookLedger(await readWorkbook(workbookTables));
  await adoptLedger(own?.ledger);
  opened.host.counts.reset();
  return opened;
}

async function closed(book: Opened): Promise<SavedWorkbook> {
  await book.host.settle();
  book.close();
  return saveWorkbook(book.host);
}
