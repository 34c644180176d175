import type {
  Direction,
  Measure,
  Outcome,
  PriceBasis,
  Qualifier,
  Reading,
  TargetKind,
} from "../../model/enumerations";
import type { DateText } from "../../model/dataset";

/**
 * Everything that `judge` may look at, about one target.
 *
 * `target`, `targetUpper`, `actual` and `lastYearActual` share the unit of the kind: level, increase
 * and ceiling the indicator's base unit (percentages as printed, 66.8), growth percent as printed,
 * points 个百分点, multiple 倍, rank 位, milestone 项. Formulas pass plain numbers and no `unit`.
 */
export interface TargetCase {
  readonly kind: TargetKind;
  readonly measure: Measure;
  readonly direction: Direction;
  /** Chosen by the person; otherwise kind, measure and baseline decide. */
  readonly reading?: Reading | undefined;

  readonly target?: number | undefined;
  /** Upper end of a range target. */
  readonly targetUpper?: number | undefined;
  readonly targetQualifier?: Qualifier | undefined;
  readonly actual?: number | undefined;
  readonly actualQualifier?: Qualifier | undefined;
  /** Level the target starts from, in the base unit; for a growth target the level it grows from. */
  readonly baseline?: number | undefined;
  /** Status B or D, or another dimension, stands between actual and target. */
  readonly notComparable?: boolean | undefined;
  /** The goal has no period: it is shown and never judged. */
  readonly undated?: boolean | undefined;

  /** First day; missing: 1 January of the end's year, else of the as-of date's. */
  readonly start?: DateText | undefined;
  /** Last day; missing: 31 December of the start's year, else of the as-of date's. */
  readonly end?: DateText | undefined;
  readonly asOf?: DateText | undefined;

  /** What the actual is called in the sentence: 登记失业率. */
  readonly name?: string | undefined;
  /** The actual's own period in words; otherwise told from start and as-of date. */
  readonly actualPeriod?: string | undefined;
  /** Base unit of the indicator; undefined for plain numbers. */
  readonly unit?: string | undefined;
  readonly displayUnit?: string | undefined;
  /** Decimals of amounts in the display unit. */
  readonly decimals?: number | undefined;
  /** A growth target at constant price has no level to show. */
  readonly price?: PriceBasis | undefined;
  /** Last year's actual, for the remark that a target asks for less than that. */
  readonly lastYearActual?: number | undefined;
}

/** The verdict on one target, the same for cell, pane and sheet. */
export interface Judgement {
  readonly outcome: Outcome;
  /** The outcome in the rule set's words. */
  readonly word: string;
  /** One whole Chinese sentence whose printed numbers add up. */
  readonly reason: string;
  readonly reading: Reading;
  /** 完成率 as a ratio, not capped; none for growth and points, nor where lower is better without a baseline. */
  readonly completion?: number;
  /** 序时进度, 0…1. */
  readonly elapsed?: number;
  /** What is missing in the unit of the kind; 0 or less is reached. */
  readonly gap?: number;
  readonly asOf?: DateText;
}
