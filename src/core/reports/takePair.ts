import { fillInOfRow } from "../ledger";
import type { DateText, FillIn, Report, Target } from "../model/dataset";
import { isEqual } from "../numbers";

/** The figure of a report, without what it is of and who says it. */
export type ReportFigure = Pick<Report, "value" | "valueUpper" | "qualifier">;

/** 最新完成值 and 数据截至 of a target's row, as they were last taken into 填报记录. */
export interface TakenPair {
  readonly value: number;
  /** As it was typed; undefined where nobody wrote it. */
  readonly day?: DateText | undefined;
  /** Day of the record that was made of it. */
  readonly at: DateText;
  /**
   * What that day had before, so that it gets its own back where the figure turns out to be of another day;
   * null for nothing. Undefined where the figure came together with its day.
   */
  readonly before?: ReportFigure | null | undefined;
}

/** What the row of a target newly says, before it stands in 填报记录. */
export interface NewReport {
  readonly day: DateText;
  readonly figure: ReportFigure;
  /** Nobody wrote the day: it is the as-of date's. */
  readonly isAssumed: boolean;
  /** A day that gets its own figure back; null takes its record away. */
  readonly restored?: { readonly day: DateText; readonly figure: ReportFigure | null } | undefined;
  /** The record of that day says otherwise: it is kept elsewhere before it is corrected. */
  readonly corrected: Report | undefined;
  /** The day may still be typed: it is judged by at once, and recorded by the next deed. */
  readonly isPending: boolean;
  readonly taken: TakenPair;
}

/**
 * What a target's row says beyond what was last taken from it. Undefined where it is the same pair, where a cell was
 * only emptied, and where a figure waits for its day.
 * @param reports of this target
 * @param assumedDay that a figure without a day takes; undefined where it has to wait
 */
export function takePair(
  target: Target,
  reports: readonly Report[],
  taken: TakenPair | undefined,
  assumedDay?: DateText,
): NewReport | undefined {
  const pair = newPair(target, taken);
  if (pair === undefined) return undefined;
  const { value } = pair;
  const figure = asItWasTyped(pair, reports, taken);
  const sameCell = taken !== undefined && pair.day === taken.day;
  const day = sameCell ? taken.at : (pair.day ?? assumedDay);
  if (day === undefined) return undefined;
  const standing = reports.find((one) => one.day === day);
  const corrected = standing && !isSameFigure(standing, figure) ? standing : undefined;
  const isBesideOldDay = sameCell || pair.day === undefined;
  // A figure that was corrected before its day came is not the day's own either.
  const own = taken?.at === day && taken.before !== undefined ? taken.before : (standing ?? null);
  const before = isBesideOldDay ? own : corrected;
  return {
    day,
    figure,
    isAssumed: pair.day === undefined,
    restored: isBesideOldDay ? undefined : restoredBy(taken, value, day),
    corrected,
    isPending: isBesideOldDay || corrected !== undefined,
    taken: { value, day: pair.day, at: day, before: before && figureOf(before) },
  };
}

/** The words of a figure that was typed before its day: its cell holds the number alone once it is recorded. */
function asItWasTyped(
  pair: FillIn,
  reports: readonly Report[],
  taken: TakenPair | undefined,
): ReportFigure {
  const isBare = pair.qualifier === "exact" && pair.valueUpper === undefined;
  const recorded = reports.find((one) => one.day === taken?.at && isEqual(one.value, pair.value));
  return figureOf(isBare && recorded ? recorded : pair);
}

/** Whether a target's row says nothing beyond what was taken from it. */
export function isTaken(target: Target, taken: TakenPair | undefined): boolean {
  return newPair(target, taken) === undefined;
}

/** The fill-in that a target's row holds, where it is not the one that was taken. */
function newPair(target: Target, taken: TakenPair | undefined): FillIn | undefined {
  const pair = fillInOfRow(target);
  if (pair === undefined || taken === undefined) return pair;
  const isSame =
    isEqual(pair.value, taken.value) &&
    pair.qualifier === "exact" &&
    pair.valueUpper === undefined &&
    (pair.day === undefined || pair.day === taken.day);
  return isSame ? undefined : pair;
}

/** A figure that stood beside the day before, and now beside another, was never of the day before. */
function restoredBy(
  taken: TakenPair | undefined,
  value: number,
  day: DateText,
): NewReport["restored"] {
  if (taken?.before === undefined || taken.at === day) return undefined;
  return isEqual(taken.value, value) ? { day: taken.at, figure: taken.before } : undefined;
}

/** All that is known of a target: its records, and what its row says that is not recorded yet. */
export function fillInsWith(
  target: Target,
  reports: readonly Report[],
  taken: TakenPair | undefined,
): readonly FillIn[] {
  const fresh = takePair(target, reports, taken);
  if (fresh !== undefined) return withReport(target, reports, fresh);
  const undated = newPair(target, taken);
  return undated === undefined || undated.day !== undefined ? reports : [...reports, undated];
}

function withReport(
  { area, indicator, item, period, kind }: Target,
  reports: readonly Report[],
  { day, figure, restored, corrected }: NewReport,
): readonly FillIn[] {
  const others = reports.filter((one) =>
    corrected === undefined ? one.day !== day : one !== corrected,
  );
  const kept = others.flatMap((one): readonly FillIn[] => {
    if (one.day !== restored?.day) return [one];
    return restored.figure === null ? [] : [{ ...one, ...restored.figure }];
  });
  return [...kept, { area, indicator, item, period, kind, day, ...figure }];
}

export function isSameFigure(one: ReportFigure, other: ReportFigure): boolean {
  return (
    isEqual(one.value, other.value) &&
    one.valueUpper === other.valueUpper &&
    one.qualifier === other.qualifier
  );
}

function figureOf({ value, valueUpper, qualifier }: ReportFigure): ReportFigure {
  return { value, valueUpper, qualifier };
}
