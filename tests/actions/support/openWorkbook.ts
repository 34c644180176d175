import { enterPage } from "../../../bench/support/openAddin";
import { generatedPackage, type PackageTexts } from "../../../bench/support/generatedPackage";
import type {
  BuildOptions,
  BuildOutcome,
  buildCountySheets,
} from "../../../src/actions/buildCountySheets";
import type { LoadOutcome, loadDataset } from "../../../src/actions/loadDataset";
import type { DeedTools } from "../../../src/actions/tools";
import type { Host } from "../../../workbench/host/host";
import { bootHost, type TestHost } from "../../workbench/support/bootHost";

/** A workbook opened with the add-in in it. */
export interface Opened extends TestHost {
  load(tools?: DeedTools): Promise<LoadOutcome>;
  build(options?: Partial<BuildOptions>, tools?: DeedTools): Promise<BuildOutcome>;
}

interface Load {
  readonly loadDataset: typeof loadDataset;
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
  const booted = await bootHost(host ? { host } : {});
  enterPage(booted, dataset);
  if (texts !== dataset) jest.resetModules();
  texts = dataset;
  const loading = jest.requireActual<Load>("../../../src/actions/loadDataset");
  const building = jest.requireActual<Build>("../../../src/actions/buildCountySheets");
  return {
    ...booted,
    load: (tools) => loading.loadDataset(tools),
    build: (options, tools) => building.buildCountySheets({ mode: "静态", ...options }, tools),
  };
}
