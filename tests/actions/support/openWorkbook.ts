import { enterPage } from "../../support/enterPage";
import { generatedPackage, type PackageTexts } from "../../fixtures/generatedPackage";
import type { BuildOptions, BuildOutcome } from "../../../src/actions/build/buildOptions";
import { buildCountySheets } from "../../../src/actions/buildCountySheets";
import { loadDataset, type LoadOutcome } from "../../../src/actions/loadDataset";
import { openWorkbook as start } from "../../../src/actions/openWorkbook";
import { repairFormulas, type RepairOutcome } from "../../../src/actions/repairFormulas";
import { scripted, type ScriptTools, type Worded } from "../../../src/commands/scripted";
import { newState, session } from "../../../src/session/session";
import { Host } from "../../../workbench/host/host";
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

afterAll(() => {
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
  if (spare || isBusy) closePage(page);
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
