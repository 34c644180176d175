/** The sheet of one county. */
export { countySheetName, planCountySheet } from "./planCountySheet";
export { draftNotice } from "./titleSection";
export { fixedMode, modes, type CountyOptions, type Mode } from "./layout";
