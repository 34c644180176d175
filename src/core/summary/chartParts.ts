import { groupBy } from "../groupBy";
import { isClosed } from "../periods";
import { windowInWords, type Ledger } from "../ledger";
import type { Observation } from "../model/dataset";
import { printNumber } from "../numbers";
import { displayValue } from "../figures";
import { factLine, type FactLine } from "./factLine";
import type { TargetLine } from "./targetLine";

/** Bars of a chart with the sentence under it, or the reason why there is no chart. */
export type ChartPart<Bar> =
  | { readonly bars: readonly Bar[]; readonly sentence: string }
  | { readonly bars: undefined; readonly why: string };

export interface FundBar {
  readonly use: string;
  readonly fact: FactLine;
}

const fewestBars = 2;
const mostBars = 10;
const funds = "cooperation_funds";

/** Uses of the cooperation funds that are printed for one and the same period. */
export function fundsPart(ledger: Ledger, rows: readonly Observation[]): ChartPart<FundBar> {
  const uses = rows.filter(
    (row) => row.indicator === funds && row.item !== "" && row.nature === "actual",
  );
  const valued = uses.filter((row) => row.partner === "" && row.value !== undefined);
  const groups = groupBy(valued, (row) => row.period);
  const [best = []] = [...groups.values()].sort((one, other) => other.length - one.length);
  const bars = best
    .map((row) => ({ use: row.item, fact: factLine(ledger, row) }))
    .filter((bar): bar is FundBar => bar.fact !== undefined)
    .sort((one, other) => (other.fact.observation.value ?? 0) - (one.fact.observation.value ?? 0));
  if (bars.length < fewestBars) return { bars: undefined, why: whyNoFunds(valued) };
  return { bars, sentence: fundsSentence(ledger, bars) };
}

function whyNoFunds(uses: readonly Observation[]): string {
  const [only] = uses;
  if (only === undefined) return "资料未载明京蒙协作资金的投向，故不作投向图。";
  if (uses.length === 1) return `资料只载明“${only.item}”一项投向，其余未载明，故不作投向图。`;
  return "资料载明的各项投向不属同一时期，不宜同图比较，故不作投向图。";
}

function fundsSentence(ledger: Ledger, bars: readonly FundBar[]): string {
  const [largest] = bars;
  if (largest === undefined) return "";
  const sum = bars.reduce((total, bar) => total + (bar.fact.observation.value ?? 0), 0);
  const { value = 0 } = largest.fact.observation;
  const amount = `${printNumber(displayValue(value, largest.fact.indicator), 2)}${largest.fact.indicator.displayUnit}`;
  const share = printNumber((value / sum) * 100, 1);
  const period = sharedPeriod(
    ledger,
    bars.map(({ fact }) => fact),
  );
  return `${period}：载明的${bars.length}项投向中，${largest.use}${amount}最多，占各项之和的${share}%。`;
}

/** Printed growth rates of one year, headline indicators first. */
export function ratesPart(ledger: Ledger, rows: readonly Observation[]): ChartPart<FactLine> {
  const isPlain = (row: Observation): boolean =>
    row.nature === "actual" && row.yoy !== undefined && isClosed(ledger.periodOf(row.period));
  const lines = rows
    .filter(isPlain)
    .map((row) => factLine(ledger, row))
    .filter((line) => line?.indicator.growth === "percent")
    .filter((line) => line !== undefined);
  const periods = groupBy(lines, ({ observation }) => observation.period);
  const [best = []] = [...periods.values()].sort((one, other) => other.length - one.length);
  if (best.length < fewestBars) {
    const why =
      lines.length === 0
        ? "资料没有印出同比增速，故不作增速图。"
        : "资料印出的同比增速不足两项，故不作增速图。";
    return { bars: undefined, why };
  }
  const headlines = best.filter(({ indicator }) => indicator.headline !== undefined);
  const chosen = headlines.length < fewestBars ? best : headlines;
  const bars = [...chosen].sort(headlinesFirst).slice(0, mostBars);
  return { bars, sentence: ratesSentence(ledger, bars) };
}

function headlinesFirst(one: FactLine, other: FactLine): number {
  return (one.indicator.headline ?? Infinity) < (other.indicator.headline ?? Infinity) ? -1 : 1;
}

/** The period of bars that share one, in words. */
function sharedPeriod(ledger: Ledger, lines: readonly FactLine[]): string {
  const rows = lines.map(({ observation }) => observation);
  return windowInWords({ period: ledger.periodOf(rows[0]?.period ?? ""), rows });
}

function ratesSentence(ledger: Ledger, bars: readonly FactLine[]): string {
  const byRate = [...bars].sort((one, other) => (other.growth.rate ?? 0) - (one.growth.rate ?? 0));
  const [highest, lowest] = [byRate[0], byRate.at(-1)];
  if (highest === undefined || lowest === undefined) return "";
  const said = (line: FactLine): string => `${line.name}（${printNumber(line.growth.rate ?? 0)}%）`;
  return `${sharedPeriod(ledger, bars)}印出增速的${bars.length}项中，最高的是${said(highest)}，最低的是${said(lowest)}。`;
}

/** Targets whose share of completion can be told. */
export function completionPart(targets: readonly TargetLine[]): ChartPart<TargetLine> {
  const bars = targets.filter(({ judgement }) => judgement.completion !== undefined);
  if (bars.length < fewestBars) {
    const why =
      targets.length === 0
        ? "资料没有载明目标，故不作完成率图。"
        : "可计算完成率的目标不足两项，待填报最新完成值后生成完成率图。";
    return { bars: undefined, why };
  }
  const reached = bars.filter(({ judgement }) => (judgement.completion ?? 0) >= 1).length;
  const sentence = `可计算完成率的目标${bars.length}项，其中${reached}项达到或超过100%。`;
  return { bars: bars.slice(0, mostBars), sentence };
}
