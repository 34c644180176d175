/* One part of the build: how edits are followed, which nothing needs before the workbook has been read. */
export { followEdits } from "./followEdits";
export { followMissed } from "./followMissed";
export { lookAgain } from "./lookAgain";
