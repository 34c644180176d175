import type { Outcome } from "../../model/enumerations";
import { outcomes } from "../../model/enumerations";

/** Colours of one outcome, `#RRGGBB`; the word always stands beside them. */
export interface OutcomeColours {
  readonly text: string;
  readonly fill: string;
}

/** How strictly progress is judged; data, so that users add their own. */
export interface RuleSet {
  /** Stable ASCII id of a shipped set; the name of one of a workbook's own. */
  readonly id: string;
  /** What people choose it by: 序时. */
  readonly name: string;
  /** Least ratios, 0 < behind ≤ onSchedule ≤ 1, and the tolerance of percentages. */
  readonly thresholds: {
    /** Share reached ÷ elapsed share from which a target is on schedule. */
    readonly onSchedule: number;
    /** The ratio below which a target is far behind. */
    readonly behind: number;
    /** 个百分点 by which a percentage may fall short before it is far behind. */
    readonly points: number;
  };
  /** Outcomes said in other words than the standard ones. */
  readonly words?: OutcomeWords;
  readonly colours: Readonly<Record<Outcome, OutcomeColours>>;
}

export type OutcomeWords = Readonly<Partial<Record<Outcome, string>>>;

/** The outcome as this rule set says it. */
export function outcomeWord(outcome: Outcome, rules: RuleSet): string {
  return rules.words?.[outcome] ?? outcomes[outcome];
}

/** All words that this rule set may say. */
export function outcomeWords(rules: RuleSet): readonly string[] {
  return (Object.keys(outcomes) as Outcome[]).map((outcome) => outcomeWord(outcome, rules));
}
