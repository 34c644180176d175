import type { DateText } from "../../model/dataset";
import type { Reading } from "../../model/enumerations";
import { isEqual } from "../../numbers";
import { defaultWindow, elapsedShare, type DateWindow } from "../../periods";
import { countsAtLine, meets, reachOf, readingOf, runsDown, usableBaseline } from "./readingOf";
import type { TargetCase } from "./targetCase";

/** What is known where neither target nor actual need be there. */
export interface Setting {
  readonly input: TargetCase;
  readonly reading: Reading;
  readonly runsDown: boolean;
  /** Undefined where no date at all is known, and for a goal without a period. */
  readonly window: DateWindow | undefined;
  /** Day that the actual reaches to; undefined where it has none. */
  readonly actualEnd: DateText | undefined;
  /** Day that the time is measured to: where the actual ends, at the latest the day of judgement. */
  readonly dataDay: DateText | undefined;
  /** Undefined where the window or the day is unknown. */
  readonly elapsed: number | undefined;
}

/** A target and its actual, compared. */
export interface Comparison {
  readonly actual: number;
  /** The number whose reaching meets the target: the easier end of a range. */
  readonly reach: number;
  /** The number beyond which the target is exceeded: the harder end of a range. */
  readonly limit: number;
  readonly baseline: number | undefined;
  readonly isMet: boolean;
  /** Just at the line, which an exact figure would meet and this one does not. */
  readonly isShortAtLine: boolean;
  /** Strictly beyond the limit. */
  readonly isBeyond: boolean;
  /** Share of the way: actual ÷ target, from a baseline the difference made ÷ the difference due. */
  readonly share: number | undefined;
  /** The nearer to 1 the better; only of two positive numbers, or of two differences of one sign. */
  readonly ratio: number | undefined;
}

export function settingOf(input: TargetCase): Setting {
  const window = windowOf(input);
  const hasDay = input.actual !== undefined && input.isDayMissing !== true;
  const actualEnd = hasDay ? (input.actualEnd ?? input.asOf) : undefined;
  const dataDay =
    actualEnd !== undefined && input.asOf !== undefined && actualEnd < input.asOf
      ? actualEnd
      : input.asOf;
  const elapsed =
    window === undefined || dataDay === undefined
      ? undefined
      : elapsedShare(dataDay, window.start, window.end);
  return {
    input,
    reading: readingOf(input),
    runsDown: runsDown(input),
    window,
    actualEnd,
    dataDay,
    elapsed,
  };
}

/** Undefined where target or actual is missing. */
export function comparisonOf(setting: Setting): Comparison | undefined {
  const { input, reading } = setting;
  const { actual, target } = input;
  const reach = reachOf(input);
  if (actual === undefined || target === undefined || reach === undefined) return undefined;
  const limit = setting.runsDown ? target : (input.targetUpper ?? target);
  const baseline = reading === "baseline" ? usableBaseline(input) : undefined;
  const share = shareOf(actual, reach, baseline);
  const isShortAtLine =
    isEqual(actual, reach) && !countsAtLine(input.actualQualifier, setting.runsDown);
  return {
    actual,
    reach,
    limit,
    baseline,
    isMet: meets(actual, reach, setting.runsDown) && !isShortAtLine,
    isShortAtLine,
    isBeyond: !isEqual(actual, limit) && meets(actual, limit, setting.runsDown),
    share,
    ratio: ratioOf({ actual, reach, baseline, share }, setting),
  };
}

function windowOf({ undated, asOf, start, end }: TargetCase): DateWindow | undefined {
  const anyDate = asOf ?? start ?? end;
  return undated === true || anyDate === undefined ? undefined : defaultWindow(anyDate, start, end);
}

function shareOf(actual: number, reach: number, baseline: number | undefined): number | undefined {
  if (baseline === undefined && reach <= 0) return undefined;
  if (isEqual(actual, reach)) return 1;
  return baseline === undefined ? actual / reach : (actual - baseline) / (reach - baseline);
}

type Parts = Pick<Comparison, "actual" | "reach" | "baseline" | "share">;

function ratioOf({ actual, reach, baseline, share }: Parts, setting: Setting): number | undefined {
  const isRatio = baseline === undefined ? actual > 0 && reach > 0 : (share ?? 0) > 0;
  if (!isRatio || share === undefined) return undefined;
  const { reading } = setting;
  if (reading === "current" || reading === "points") {
    return setting.runsDown ? reach / actual : share;
  }
  return setting.elapsed === undefined ? undefined : share / setting.elapsed;
}
