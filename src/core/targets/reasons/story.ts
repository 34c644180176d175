import { roundDecimals, subtractDecimal } from "../../numbers";
import type { RuleSet } from "../verdict/ruleSet";
import type { Comparison, Setting } from "../verdict/situation";
import { shortfallOf } from "../verdict/tolerance";
import {
  decimalsFor,
  printerWith,
  staysInOrder,
  staysOnSide,
  staysWithin,
  type Fact,
  type Printer,
} from "./printer";
import { scaleOf } from "./scale";

/** A comparison with everything needed to tell it. */
export interface Story {
  readonly setting: Setting;
  readonly comparison: Comparison;
  readonly rules: RuleSet;
  readonly printer: Printer;
  /** `88.0%`; elapsed and share of one story have the same decimals. */
  readonly percent: (share: number) => string;
  /** The distance of two printed shares: `3.7个百分点`. */
  readonly pointsApart: (first: number, second: number) => string;
}

export function storyOf(setting: Setting, comparison: Comparison, rules: RuleSet): Story {
  const percentDecimals = decimalsFor(1, shareFacts(setting, comparison, rules));
  const rounded = (share: number): number => roundDecimals(100 * share, percentDecimals);
  const scale = scaleOf(setting.input);
  const facts = amountFacts(setting, comparison, rules, rounded);
  const shown: Fact[] = facts(scale.toShown);
  return {
    setting,
    comparison,
    rules,
    printer: printerWith(scale, decimalsFor(scale.decimals, shown)),
    percent: (share) => `${rounded(share).toFixed(percentDecimals)}%`,
    pointsApart: (first, second) => {
      const apart = Math.abs(subtractDecimal(rounded(first), rounded(second)));
      return `${apart.toFixed(percentDecimals)}个百分点`;
    },
  };
}

/** What printed percentages must bear out: done or not, ahead or behind, within the thresholds or not. */
function shareFacts({ elapsed }: Setting, { share }: Comparison, { thresholds }: RuleSet): Fact[] {
  if (share === undefined) return [];
  const facts = [staysInOrder(100 * share, 100)];
  if (elapsed === undefined || elapsed === 0) return facts;
  const [part, time] = [100 * share, 100 * elapsed];
  facts.push(staysInOrder(part, time));
  facts.push(
    staysOnSide(part, time, thresholds.onSchedule),
    staysOnSide(part, time, thresholds.behind),
  );
  return facts;
}

/** What printed amounts must bear out: who is ahead, and the share a reader works out from them. */
function amountFacts(
  setting: Setting,
  comparison: Comparison,
  rules: RuleSet,
  percent: (share: number) => number,
): (toShown: (value: number) => number) => Fact[] {
  const { reading, runsDown } = setting;
  const { actual, reach, limit, baseline, share, ratio } = comparison;
  const { thresholds } = rules;
  const shortfall = shortfallOf(setting, comparison, rules);
  return (toShown) => {
    const [a, r, l] = [toShown(actual), toShown(reach), toShown(limit)];
    // Something is never printed as nothing.
    const facts = [staysInOrder(a, r), staysInOrder(a, l), staysInOrder(a, 0)];
    if (shortfall?.isInPoints === true) {
      facts.push(staysWithin(a, r, shortfall.tolerance));
    } else if (reading === "current" && ratio !== undefined) {
      const [part, whole] = runsDown ? [r, a] : [a, r];
      facts.push(staysOnSide(part, whole, thresholds.behind));
    }
    if ((reading !== "cumulative" && reading !== "baseline") || share === undefined) return facts;
    const b = baseline === undefined ? 0 : toShown(baseline);
    if (baseline !== undefined) facts.push(staysInOrder(a, b), staysInOrder(r, b));
    const printedShare = percent(share);
    facts.push((round) => percent((round(a) - round(b)) / (round(r) - round(b))) === printedShare);
    return facts;
  };
}
