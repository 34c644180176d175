/** What a person should verify: figures that do not reconcile, weak, old or doubled ones. */
export { checkLedger, type CheckOptions } from "./checkLedger";
export { findingKinds, type Finding, type FindingKind } from "./finding";
