/** What a person should verify: figures that do not reconcile, weak, old or doubled ones. */
export { checkLedger } from "./checkLedger";
export { findingKinds, type Finding } from "./finding";
