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

/** Opens a host's workbook, or a new one; another dataset finds the add-in started afresh. */
export async function openWorkbook(
  dataset: PackageTexts = smallPackage,
  host?: Host,
): Promise<Opened> {
  const booted = await bootHost({ host: host ?? new Host({ functions: functionsMetadata() }) });
  enterPage(booted, dataset);
  if (texts !== dataset) session.set(newState());
  texts = dataset;
  associateFunctions(booted.window);
  return {
    ...booted,
    load: (tools) => scripted(loadDataset)({}, tools),
    build: async (options, tools) => {
      try {
        return await scripted(buildCountySheets)({ mode: "静态", ...options }, tools);
      } finally {
        await booted.host.settle();
      }
    },
    repair: () => scripted(repairFormulas)({}),
    start,
  };
}
