import { buildCountySheets, type BuildOptions } from "../actions/buildCountySheets";
import { inTurn } from "../actions/inTurn";
import { loadDataset } from "../actions/loadDataset";
import { listenToLedger } from "../actions/openWorkbook";
import { runDeed } from "./currentDeed";

/** Loads the shipped data, then follows the tables that now exist. */
export function load(): Promise<void> {
  return runDeed(async (tools) => {
    const outcome = await inTurn(() => loadDataset(tools));
    await listenToLedger();
    return outcome;
  });
}

/** Makes the county sheets and the overview. */
export function makeSheets(options: BuildOptions): Promise<void> {
  return runDeed((tools) => inTurn(() => buildCountySheets(options, tools)));
}
