/** What a person should verify: figures that do not reconcile, weak, old or doubled ones. */
export { checkLedger } from "./checkLedger";
export {
  disputesOf,
  doubtMark,
  doubtsOf,
  reconciledWith,
  sourceInWords,
  type Dispute,
} from "./disputes";
export { findingKinds, type Finding } from "./finding";
