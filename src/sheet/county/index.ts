/** The sheet of one county. */
export { chartNames } from "./chartDrawings";
export { countySheetName, planCountySheet } from "./planCountySheet";
export { draftNotice } from "./titleSection";
export { fixedMode, liveMode, modes, type CountyOptions, type Mode } from "./layout";
