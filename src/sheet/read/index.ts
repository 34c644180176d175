/** From the grids of our tables back to records; header row first, columns in any order. */
export { areasFromGrid, indicatorsFromGrid, sourcesFromGrid } from "./catalogueFromGrid";
export { factsFromGrid } from "./factsFromGrid";
export type { Reading, UnreadableRow } from "./gridRecords";
export { targetsFromGrid } from "./targetsFromGrid";
