import type { app as chinese } from "../chinese/app";
import type { InEnglish } from "./inEnglish";

export const app = {
  product: "Jingmeng Ledger",
  openInExcel: "Open this in Excel",
  openInExcelHow:
    "This page is the pane of an Excel add-in. In Excel, choose Open pane on the Home tab; the guide that comes with the add-in says how to install it.",
  noFunctions:
    "This version of Excel has no custom functions: JM. formulas do not work, county sheets of fixed values do.",
} as const satisfies InEnglish<typeof chinese>;
