import { groupBy } from "../groupBy";
import type { Ledger } from "../ledger";
import type { Observation } from "../model/dataset";
import { compareLatestFirst, isClosed, periodInWords, windowKey } from "../periods";
import { factLine, headlineRows, type FactLine, type TargetLine } from "../summary";

/** Bars of one chart, of which there are two at least. */
export interface Bars<Bar> {
  readonly bars: readonly Bar[];
  /** The time, in words, that they share. */
  readonly time: string;
}

export interface FundBar {
  readonly use: string;
  readonly fact: FactLine;
}

/** Targets whose completion can be told, and the share of time that some of them share. */
export interface CompletionBars {
  readonly bars: readonly TargetLine[];
  readonly elapsed: number | undefined;
}

const fewestBars = 2;
const mostBars = 6;
const funds = "cooperation_funds";

/** Uses of the cooperation funds, of each the figure that answers for it, of one and the same time; the largest first. */
export function fundBars(ledger: Ledger, rows: readonly Observation[]): Bars<FundBar> | undefined {
  const uses = rows.filter(
    (row) =>
      row.indicator === funds &&
      row.item !== "" &&
      row.nature === "actual" &&
      row.partner === "" &&
      row.value !== undefined,
  );
  return barsOf(ledger, uses, (best) =>
    best
      .flatMap((row): readonly FundBar[] => {
        const fact = factLine(ledger, row);
        return fact?.answersValue === true ? [{ use: row.item, fact }] : [];
      })
      .sort((one, other) => valueOf(other.fact) - valueOf(one.fact))
      .slice(0, mostBars),
  );
}

function valueOf({ observation }: FactLine): number {
  return observation.value ?? 0;
}

/** Growth rates of the first headline indicators that are told of one and the same time, the largest first. */
export function growthBars(ledger: Ledger, area: string): Bars<FactLine> | undefined {
  const rows = headlineRows(ledger, area).filter((row) => isClosed(ledger.periodOf(row.period)));
  return barsOf(ledger, rows, (best) =>
    best
      .flatMap((row) => factLine(ledger, row) ?? [])
      .filter(({ growth }) => growth.method === "percent" && growth.rate !== undefined)
      .slice(0, mostBars)
      .sort((one, other) => (other.growth.rate ?? 0) - (one.growth.rate ?? 0)),
  );
}

/** The bars of that time which has most of them, of several such times the latest. */
function barsOf<Bar>(
  ledger: Ledger,
  rows: readonly Observation[],
  drawn: (rows: readonly Observation[]) => readonly Bar[],
): Bars<Bar> | undefined {
  const times = [...groupBy(rows, ({ period }) => windowKey(ledger.periodOf(period))).values()]
    .map((best) => ({ period: ledger.periodOf(best[0]?.period ?? ""), bars: drawn(best) }))
    .sort(
      (one, other) =>
        other.bars.length - one.bars.length || compareLatestFirst(one.period, other.period),
    );
  const [most] = times;
  if (!most || most.bars.length < fewestBars) return undefined;
  return { bars: most.bars, time: periodInWords(most.period) };
}

/** The largest completion first; where there are more than a chart holds, the worst verdicts are shown. */
export function completionBars(targets: readonly TargetLine[]): CompletionBars | undefined {
  const told = targets.filter(({ judgement }) => judgement.completion !== undefined);
  if (told.length < fewestBars) return undefined;
  const bars = told
    .slice(0, mostBars)
    .sort((one, other) => (other.judgement.completion ?? 0) - (one.judgement.completion ?? 0));
  const shares = [...groupBy(bars.filter(isByTime), ({ judgement }) => judgement.elapsed).values()];
  const [most = []] = shares.sort((one, other) => other.length - one.length);
  return { bars, elapsed: most.length < fewestBars ? undefined : most[0]?.judgement.elapsed };
}

/** Whether the share of time that has passed is what a target is held against. */
export function isByTime({ judgement }: TargetLine): boolean {
  const { reading, elapsed } = judgement;
  return (reading === "cumulative" || reading === "baseline") && elapsed !== undefined;
}
