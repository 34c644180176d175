import { buildCountySheets, type BuildOptions } from "../actions/buildCountySheets";
import { enterFact } from "../actions/enterFact";
import { freezeAllSheets, freezeSheet } from "../actions/freezeSheet";
import { inTurn } from "../session/inTurn";
import { loadDataset } from "../actions/loadDataset";
import { insertFormula } from "../actions/insertFormula";
import { listenToLedger } from "../actions/openWorkbook";
import { repairFormulas } from "../actions/repairFormulas";
import { switchCards } from "../actions/switchCards";
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

/** Turns the sheet in front into values. */
export function freezeFront(): Promise<void> {
  return runDeed((tools) => inTurn(() => freezeSheet({}, tools)));
}

/** Turns every live sheet into values. */
export function freezeAll(): Promise<void> {
  return runDeed((tools) => inTurn(() => freezeAllSheets({}, tools)));
}

/** Enters stuck formulas again. */
export function repair(): Promise<void> {
  return runDeed((tools) => inTurn(() => repairFormulas(tools)));
}

/** Enters a figure of a document. */
export function enter(fact: Parameters<typeof enterFact>[0]): Promise<void> {
  return runDeed((tools) => inTurn(() => enterFact(fact, tools)));
}

/** Inserts a formula at the selected cell. */
export function insert(formula: string): Promise<void> {
  return runDeed(() => inTurn(() => insertFormula(formula)));
}

/** Lets numbers of JM.GET carry a card, or no longer. */
export function showCards(isOn: boolean): Promise<void> {
  return runDeed(() => inTurn(() => switchCards(isOn)));
}
