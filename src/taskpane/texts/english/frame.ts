import type { frame as chinese } from "../chinese/frame";
import type { InEnglish } from "./inEnglish";

export const frame = {
  tabs: "Pages of the pane",
  home: "Home",
  entry: "Enter",
  find: "Figures and formulas",
  settings: "Settings and about",
  loadFirst: "This workbook holds no ledger yet; please load the data on the home page first.",
  toHome: "Go to the home page",
  about: "About",
  version: "Jingmeng Ledger {{version}}",
  licence:
    "MIT licence. Figures come from public documents; those approved by the departments in charge prevail.",
  local: "Nothing is fetched from elsewhere but Microsoft's office.js, and nothing is uploaded.",
} as const satisfies InEnglish<typeof chinese>;
