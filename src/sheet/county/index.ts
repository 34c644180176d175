/** The sheet of one county. */
export { countySheetName, planCountySheet } from "./planCountySheet";
export { draftNotice } from "./titleSection";
export type { CountyOptions, Mode } from "./layout";
