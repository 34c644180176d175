/** What 核对事项 lists of a ledger, the gravest first: one by one, or the notices of a kind in one line. */
export { reviewLines } from "./reviewLines";
export { gatheredKinds } from "./reviewLine";
