/** From the grids of our tables back to records; header row first, columns in any order. */
export { areasFromGrid, indicatorsFromGrid, sourcesFromGrid } from "./catalogueFromGrid";
export { factsFromGrid } from "./factsFromGrid";
export { rulesFromGrid } from "./rulesFromGrid";
export type { Reading, UnreadableRow } from "../../tables/columns/tableRow";
export { standingTargets } from "../../tables/standingTargets";
export { targetsFromGrid } from "./targetsFromGrid";
