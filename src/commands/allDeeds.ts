/* One part of the build: all that is done to a workbook, and what scripts ask besides. */
export { buildCountySheets } from "../actions/buildCountySheets";
export { enterFact, previewEntry } from "../actions/enterFact";
export { fillTargets } from "../actions/fillTargets";
export { finaliseAllSheets, finaliseSheet } from "../actions/finaliseSheet";
export {
  findForFormula,
  functionTexts,
  insertFormula,
  previewLookup,
} from "../actions/insertFormula";
export { listCounties } from "../actions/listCounties";
export { loadDataset } from "../actions/loadDataset";
export { openingTexts } from "../actions/openingTexts";
export { repairFormulas } from "../actions/repairFormulas";
export { switchCards } from "../actions/switchCards";
