/** What the sheet of one county says, as plain data. */
export { countySummary, type CountySummary } from "./countySummary";
export { allAnnexes, annexChoices, type AnnexChoice } from "./annexChoice";
export { isByTime } from "./chartParts";
export type { DoublingRow, SaidFact } from "./doublingRows";
export type { MainLine } from "./mainLines";
