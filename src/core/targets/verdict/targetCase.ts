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
  /** Day that the actual reaches to; the as-of date where undefined, as in a formula. */
  readonly actualEnd?: DateText | undefined;
  /** Nobody wrote the day that the actual reaches to. */
  readonly isDayMissing?: boolean | undefined;
  /** Status E: called 预计, and never the end of a target. */
  readonly isEstimate?: boolean | undefined;
  /** Why there is no actual although there are figures. */
  readonly noActual?: NoActual | undefined;
  /** Figures of the target's time that the actual does not count: 2024年5月. */
  readonly leftOut?: readonly string[] | undefined;
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
  /** Day of judgement: nothing that ends after it is in the case. */
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
  /** The figures stand beside the reason as they were given: it drops none of their digits. */
  readonly isBesideFigures?: boolean | undefined;
  /** A growth target at constant price has no level to show. */
  readonly price?: PriceBasis | undefined;
  /** Last year's actual, beside a target that has not begun or asks for less than that. */
  readonly lastYearActual?: number | undefined;
  /** Last year's figure is no actual yet: it is called 上年预计. */
  readonly isLastYearEstimate?: boolean | undefined;
  /** The ledger was asked for last year's actual and has none. */
  readonly hasNoLastYear?: boolean | undefined;
}

/** Figures of one standing that differ, with what they are of, or a row that cannot be read. */
export type NoActual =
  { readonly of: string; readonly figures: readonly number[] } | { readonly unread: string };

/** The verdict on one target, the same for cell, pane and sheet. */
export interface Judgement {
  readonly outcome: Outcome;
  /** The outcome in the rule set's words. */
  readonly word: string;
  /** One whole Chinese sentence whose printed numbers add up. */
  readonly reason: string;
  readonly reading: Reading;
  /** 完成率 as a ratio, not capped; see hasCompletion. */
  readonly completion?: number;
  /** 序时进度, 0…1. */
  readonly elapsed?: number;
  /** What is missing in the unit of the kind; 0 or less is reached. */
  readonly gap?: number;
  /** Day of judgement. */
  readonly asOf?: DateText;
  /** Day that the time is measured to: where the actual ends, at the latest the day of judgement. */
  readonly dataDay?: DateText;
  /** How far short of what is due, in tolerances; the larger the worse within one outcome. */
  readonly shortfall: number;
}
