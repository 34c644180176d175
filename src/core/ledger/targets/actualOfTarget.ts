import type { DateText, FillIn, Target } from "../../model/dataset";
import { dateInWords, defaultWindow, hasTime, periodInWords, type DateWindow } from "../../periods";
import type { NoActual } from "../../targets";
import type { Ledger } from "../rows/ledger";
import { listInWords } from "../rows/refusals";
import { addWindows, canAdd } from "./actual/addWindows";
import { differing, figureOfFillIn, type Figure } from "./actual/figure";
import { unreadOfCase } from "./actual/unreadOfCase";
import { windowsOfCase, type CaseWindow } from "./actual/windowsOfCase";
import { fillInsOf } from "./fillIns";

/** What is known by a day of how far a target was reached. */
export interface TargetActual {
  /** Undefined where nothing answers; its end is undefined where nobody wrote the day. */
  readonly figure: (Omit<Figure, "end"> & { readonly end: DateText | undefined }) | undefined;
  /** Nobody wrote the figure's day: it took the as-of date's. */
  readonly isDayAssumed?: boolean;
  readonly noActual?: NoActual | undefined;
  /** What falls into the target's time and is not counted, in words. */
  readonly leftOut: readonly string[];
}

const nothing: TargetActual = { figure: undefined, leftOut: [] };

/**
 * The actual of a target as of a day, from the ledger's rows and from what people reported: the figure that ends
 * last; at the same end the longer window, then the fill-in, then a person's row. Nothing that ends after
 * the day takes part, and an earlier period's figure is never the actual.
 */
export function actualOfTarget(
  ledger: Ledger,
  target: Target,
  day: DateText | undefined,
): TargetActual {
  const window = windowOfTarget(ledger, target);
  const fillIns = fillInsOf(ledger, target);
  if (window === undefined) return withoutPeriod(fillIns, day);
  const dated = day === undefined ? nothing : datedActual(ledger, target, { window, fillIns, day });
  if (dated.figure !== undefined || dated.noActual !== undefined) return dated;
  return undatedActual(ledger, fillIns, { window, day }) ?? dated;
}

/** The days that a target is set for; undefined for a goal without a period. */
function windowOfTarget(ledger: Ledger, target: Target): DateWindow | undefined {
  const period = ledger.periodOf(target.period);
  const known = period.start ?? period.end;
  return known === undefined || !hasTime(period)
    ? undefined
    : defaultWindow(known, period.start, period.end);
}

/** A goal without a period is shown with what was last reported of it. */
function withoutPeriod(fillIns: readonly FillIn[], day: DateText | undefined): TargetActual {
  const known = fillIns.filter((one) => one.day === undefined || (day ?? "") >= one.day);
  const [last] = [...known].sort((one, other) => ((one.day ?? "") > (other.day ?? "") ? -1 : 1));
  if (last === undefined) return nothing;
  return { figure: { ...figureOfFillIn(last, "", last.day ?? ""), end: last.day }, leftOut: [] };
}

interface Known {
  readonly window: DateWindow;
  readonly fillIns: readonly FillIn[];
  readonly day: DateText;
}

function datedActual(
  ledger: Ledger,
  target: Target,
  { window, fillIns, day }: Known,
): TargetActual {
  const indicator = ledger.indicatorById.get(target.indicator);
  const windows = windowsOfCase(ledger, target, window, day);
  const isRate = target.kind === "growth" || target.kind === "points";
  const mustBegin = indicator?.measure === "flow" || (isRate && indicator?.measure !== "stock");
  const ofLedger = !mustBegin
    ? windows.flatMap(({ figures }) => figures)
    : canAdd(target, indicator)
      ? [...addWindows(windows, window.start).values()].flat()
      : windows.filter(({ start }) => start === window.start).flatMap(({ figures }) => figures);
  const reported = fillIns.flatMap((one) =>
    one.day === undefined || one.day > day || one.day < window.start
      ? []
      : [figureOfFillIn(one, window.start, one.day)],
  );
  const [first, ...others] = leading([...ofLedger, ...reported]);
  const unread = unreadOfCase(ledger, target, { window, day, end: first?.end });
  const leftOut = [
    ...early(fillIns, window.start, day),
    ...windowsLeftOut(ledger, windows, first?.end ?? ""),
  ];
  if (unread !== undefined) return { figure: undefined, noActual: { unread }, leftOut: [] };
  if (first === undefined || others.length === 0) return { figure: first, leftOut };
  const figures = [first, ...others].map(({ value }) => value);
  return { figure: undefined, noActual: { of: nameOf(first), figures }, leftOut: [] };
}

/** The figures that answer before all others; several where those differ. */
function leading(figures: readonly Figure[]): readonly Figure[] {
  const order = (one: Figure, other: Figure): number => {
    if (one.end !== other.end) return one.end > other.end ? -1 : 1;
    if (one.start !== other.start) return one.start < other.start ? -1 : 1;
    return one.rank - other.rank;
  };
  const [best] = [...figures].sort(order);
  return best === undefined ? [] : differing(figures.filter((one) => order(one, best) === 0));
}

function nameOf({ start, end, rank }: Figure): string {
  return rank === 0 ? `${dateInWords(end)}填报的` : periodInWords({ text: "", start, end });
}

/** Windows that end after the actual and are not part of it: 2024年4—6月. */
function windowsLeftOut(
  ledger: Ledger,
  windows: readonly CaseWindow[],
  end: DateText,
): readonly string[] {
  const words = windows
    .filter((window) => window.end > end)
    .sort((one, other) => (one.end < other.end ? -1 : 1))
    .map(({ text }) => periodInWords(ledger.periodOf(text)));
  return words.length === 0 ? [] : [listInWords(words)];
}

/** Reports dated before the target's first day: they are kept, and do not count. */
function early(fillIns: readonly FillIn[], start: DateText, day: DateText): readonly string[] {
  return fillIns.flatMap((one) =>
    one.day !== undefined && one.day < start && one.day <= day
      ? [`${dateInWords(one.day)}填报（早于目标期）的`]
      : [],
  );
}

/**
 * A figure without a day takes the workbook's as-of day where that lies in the target's time; else it waits.
 * Undefined where there is none, or the day of judgement does not know it yet.
 */
function undatedActual(
  { asOf }: Ledger,
  fillIns: readonly FillIn[],
  { window, day }: { window: DateWindow; day: DateText | undefined },
): TargetActual | undefined {
  const undated = fillIns.find((one) => one.day === undefined);
  if (undated === undefined) return undefined;
  const fits = asOf !== undefined && asOf >= window.start && asOf <= window.end;
  if (fits && (day === undefined || asOf > day)) return undefined;
  const figure = figureOfFillIn(undated, window.start, asOf ?? "");
  return { figure: { ...figure, end: fits ? asOf : undefined }, isDayAssumed: fits, leftOut: [] };
}
