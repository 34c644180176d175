import { cellCases } from "./cases/cells";
import { functionCases } from "./cases/functions";
import { sheetCases } from "./cases/sheets";
import { tableCases } from "./cases/tables";

export const cases = [...cellCases, ...tableCases, ...sheetCases, ...functionCases];
