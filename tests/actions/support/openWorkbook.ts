import { enterPage } from "../../support/enterPage";
import { generatedPackage, type PackageTexts } from "../../fixtures/generatedPackage";
import type {
  BuildOptions,
  BuildOutcome,
  buildCountySheets,
} from "../../../src/actions/buildCountySheets";
import type { LoadOutcome, loadDataset } from "../../../src/actions/loadDataset";
import type { openWorkbook as openingDeed } from "../../../src/actions/openWorkbook";
import type { RepairOutcome, repairFormulas } from "../../../src/actions/repairFormulas";
import type { DeedTools } from "../../../src/actions/tools";
import { Host } from "../../../workbench/host/host";
import { bootHost, type TestHost } from "../../workbench/support/bootHost";
import { associateFunctions, functionsMetadata } from "./associateFunctions";

/** A workbook opened with the add-in in it. */
export interface Opened extends TestHost {
  load(tools?: DeedTools): Promise<LoadOutcome>;
  /** Ends when the formulas that it wrote have their results. */
  build(options?: Partial<BuildOptions>, tools?: DeedTools): Promise<BuildOutcome>;
  repair(): Promise<RepairOutcome>;
  /** What the page does when it starts. */
  start(): Promise<void>;
}

interface Load {
  readonly loadDataset: typeof loadDataset;
}
interface Start {
  readonly openWorkbook: typeof openingDeed;
}
interface Repair {
  readonly repairFormulas: typeof repairFormulas;
}
interface Build {
  readonly buildCountySheets: typeof buildCountySheets;
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
  if (texts !== dataset) jest.resetModules();
  texts = dataset;
  associateFunctions(booted.window);
  const loading = jest.requireActual<Load>("../../../src/actions/loadDataset");
  const building = jest.requireActual<Build>("../../../src/actions/buildCountySheets");
  const repairing = jest.requireActual<Repair>("../../../src/actions/repairFormulas");
  const starting = jest.requireActual<Start>("../../../src/actions/openWorkbook");
  return {
    ...booted,
    load: (tools) => loading.loadDataset(tools),
    build: async (options, tools) => {
      try {
        return await building.buildCountySheets({ mode: "静态", ...options }, tools);
      } finally {
        await booted.host.settle();
      }
    },
    repair: () => repairing.repairFormulas(),
    start: () => starting.openWorkbook(),
  };
}
