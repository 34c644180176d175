import type { DateText } from "../model/dataset";
import type { Ledger } from "./rows/ledger";
import { judgeTarget } from "./targets/judgeTarget";

/** From where to where a workbook's as-of date moved, and how many of its targets are judged otherwise for it. */
export interface AsOfMove {
  readonly from: DateText | undefined;
  readonly to: DateText | undefined;
  readonly changed: number;
}

/** Undefined where there was no ledger before, or its day stays. */
export function asOfMove(
  before: Ledger | undefined,
  after: Ledger | undefined,
): AsOfMove | undefined {
  if (before === undefined || after === undefined || before.asOf === after.asOf) return undefined;
  const { asOf: from } = before;
  // The figures of now, so that only what the day does is counted.
  const then: Ledger = { ...after, asOf: from };
  const changed = after.dataset.targets.filter(
    (target) => judgeTarget(then, target).word !== judgeTarget(after, target).word,
  );
  return { from, to: after.asOf, changed: changed.length };
}
