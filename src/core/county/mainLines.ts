import { groupBy } from "../groupBy";
import { findObservation, type Ledger } from "../ledger";
import type { Indicator, Observation } from "../model/dataset";
import { calendarDay, parsePeriod, windowKey } from "../periods";
import { withInside } from "../opening";
import { factLine, headlineRows, type FactLine, type TargetLine } from "../summary";

/** One line of 主要指标: a figure, and the target that is set for it. */
export interface MainLine {
  /** 指标（对象）, with the time of its figure or target where that is not the one its column names. */
  readonly name: string;
  readonly indicator: Indicator;
  /** What was reached before the target begins, or at last where there is none. */
  readonly fact: FactLine | undefined;
  readonly target: TargetLine | undefined;
}

export interface MainPart {
  /** In the order in which they stand; where there is no room the last give way. */
  readonly lines: readonly MainLine[];
  /** The time, in words, that most targets have; empty where there are none. */
  readonly targetPeriod: string;
  /** The year before that time where a line has its figure, else the time of most figures; empty where there are none. */
  readonly factPeriod: string;
}

const mostLines = 10;

/** At most ten lines: headline indicators in their order, then other targets worst first, then what else tells of a pillar. */
export function mainPart(ledger: Ledger, area: string, targets: readonly TargetLine[]): MainPart {
  const usual = commonest(targets.filter(hasTime).map((line) => periodKey(ledger, line)));
  const pairs =
    targets.length === 0 ? plainPairs(ledger, area) : pairsOf(ledger, area, targets, usual);
  const chosen = pairs.slice(0, mostLines);
  const before = chosen.filter(({ target }) => target && periodKey(ledger, target) === usual);
  const factPeriod = commonest(factTimes(before)) || commonest(factTimes(chosen));
  const target = targets.find((line) => periodKey(ledger, line) === usual);
  const isListed = targets.length === 0;
  return {
    lines: chosen.map((pair) => ({
      ...pair,
      name: isListed ? nameOf(pair) : named(ledger, pair, { factPeriod, usual }),
    })),
    factPeriod,
    targetPeriod: target?.period ?? "",
  };
}

type Pair = Omit<MainLine, "name">;

function plainPairs(ledger: Ledger, area: string): readonly Pair[] {
  const headlines = headlineRows(ledger, area);
  const known = new Set(headlines.map(({ indicator }) => indicator));
  return [...headlines, ...pillarRows(ledger, area, known)].flatMap((row) => pairOf(ledger, row));
}

/** The latest whole figures of other indicators that stand under a pillar. */
function pillarRows(
  ledger: Ledger,
  area: string,
  known: ReadonlySet<string>,
): readonly Observation[] {
  return ledger.dataset.indicators
    .filter(({ indicator, pillar }) => pillar !== undefined && !known.has(indicator))
    .filter(({ indicator }) => ledger.areasOfIndicator.get(indicator)?.has(area) === true)
    .flatMap(({ indicator }) => {
      const found = findObservation(ledger, { area, indicator, holds: "value" });
      return found.ok ? [found.value] : [];
    });
}

function pairOf(ledger: Ledger, row: Observation): readonly Pair[] {
  const fact = factLine(ledger, row);
  return fact ? [{ indicator: fact.indicator, fact, target: undefined }] : [];
}

function pairsOf(
  ledger: Ledger,
  area: string,
  targets: readonly TargetLine[],
  usual: string,
): readonly Pair[] {
  const rows = new Map(headlineRows(ledger, area).map((row) => [row.indicator, row]));
  const byIndicator = groupBy(targets, ({ target }) => target.indicator);
  const headlines = ledger.dataset.indicators
    .filter(({ headline }) => headline !== undefined)
    .sort((one, other) => (one.headline ?? 0) - (other.headline ?? 0));
  const first = headlines.flatMap((indicator): readonly Pair[] => {
    const target = bestOf(ledger, byIndicator.get(indicator.indicator) ?? [], usual);
    const row = rows.get(indicator.indicator);
    // The whole is told before a target for a part of it.
    const isOfPart = target !== undefined && target.target.item !== "" && row?.item === "";
    if (target && !isOfPart) return [{ indicator, fact: factBefore(ledger, target), target }];
    return row ? pairOf(ledger, row) : [];
  });
  const said = new Set(first.map(({ target }) => target));
  const others = targets.filter((line) => !said.has(line));
  const judged = others.filter(({ actual }) => actual !== undefined);
  const rest = others.filter(({ actual }) => actual === undefined);
  return [...first, ...[...judged, ...rest].flatMap((target) => targetPair(ledger, target))];
}

function targetPair(ledger: Ledger, target: TargetLine): readonly Pair[] {
  const indicator = ledger.indicatorById.get(target.target.indicator);
  return indicator ? [{ indicator, fact: factBefore(ledger, target), target }] : [];
}

/** Of several targets of one indicator: the whole before its cases, of the usual time, one that is judged, a level. */
function bestOf(
  ledger: Ledger,
  lines: readonly TargetLine[],
  usual: string,
): TargetLine | undefined {
  const rank = (line: TargetLine): number =>
    (line.target.item === "" ? 0 : 8) +
    (periodKey(ledger, line) === usual ? 0 : 4) +
    (line.actual === undefined ? 2 : 0) +
    (line.target.kind === "level" ? 0 : 1);
  return [...lines].sort((one, other) => rank(one) - rank(other))[0];
}

/** The figure of the same case over the year before the target begins: its level, else its rate. */
function factBefore(ledger: Ledger, { target }: TargetLine): FactLine | undefined {
  const { start } = ledger.periodOf(target.period);
  if (start === undefined) return undefined;
  const period = parsePeriod(String(calendarDay(start).year - 1));
  if (!period.ok) return undefined;
  const { area, indicator, item } = target;
  const asked = { area, indicator, item: item === "" ? undefined : item, period: period.value };
  const level = findObservation(ledger, { ...asked, holds: "value" });
  const found = level.ok ? level : findObservation(ledger, { ...asked, holds: "growth" });
  return found.ok ? factLine(ledger, found.value) : undefined;
}

function nameOf({ fact, target, indicator }: Pair): string {
  return fact?.name ?? target?.name ?? indicator.name;
}

/** The name, with the times that its columns do not name: 粮食产量（2021—2025年目标，2020年实际）. */
function named(
  ledger: Ledger,
  pair: Pair,
  { factPeriod, usual }: { readonly factPeriod: string; readonly usual: string },
): string {
  const { fact, target } = pair;
  const name = target?.name ?? nameOf(pair);
  const isOther = target !== undefined && hasTime(target) && periodKey(ledger, target) !== usual;
  const set = isOther ? target.period : "";
  const reached = fact && fact.time !== factPeriod ? fact.time : "";
  const isBoth = set !== "" && reached !== "";
  const words = isBoth ? `${set}目标，${reached}实际` : set + reached;
  return words === "" ? name : withInside(name, words);
}

function hasTime({ target }: TargetLine): boolean {
  return target.period !== "";
}

function periodKey(ledger: Ledger, { target }: TargetLine): string {
  return windowKey(ledger.periodOf(target.period));
}

function factTimes(pairs: readonly Pair[]): readonly string[] {
  return pairs.flatMap(({ fact }) => fact?.time ?? []);
}

/** The text that stands most often, of several the first; empty where there is none. */
function commonest(texts: readonly string[]): string {
  const groups = [...groupBy(texts, (text) => text).values()];
  return groups.sort((one, other) => other.length - one.length)[0]?.[0] ?? "";
}
