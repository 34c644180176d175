import { figureInWords } from "../entry";
import {
  periodsHeld,
  shownPeriod,
  subjectInWords,
  type Ledger,
  type ObservationQuestion,
} from "../ledger";
import type { Observation } from "../model/dataset";
import { measures } from "../model/enumerations";
import { periodInWords, type Period } from "../periods";

/** Why the figures of an indicator do not add up over time; undefined where they do. */
export function notFlow(ledger: Ledger, id: string): string | undefined {
  const indicator = ledger.indicatorById.get(id);
  if (indicator === undefined) return undefined;
  const { name, measure, unit, aggregation } = indicator;
  const kind = measure !== "flow" ? measures[measure] : unit === "%" ? "百分比" : undefined;
  if (kind !== undefined) {
    return `“${name}”是${kind}，不是逐月累计的数，两期之差不是当月数；可用 JM.GET 取各期的数。`;
  }
  return aggregation === "mean"
    ? `“${name}”按平均汇总，不是逐月累计的数，两期之差不是当月数；可用 JM.GET 取各期的数。`
    : undefined;
}

/** What is missing, what there is, and the quarter that can be answered where the month cannot. */
export function whyMissing(
  ledger: Ledger,
  question: Pick<ObservationQuestion, "area" | "indicator">,
  { own, missing, quarter }: Missing,
): string {
  const held = periodsHeld(ledger, { ...question, nature: "actual", held: "value" });
  const present = held === undefined ? "" : `，现有时期：${held}`;
  const advice = quarter === undefined ? "" : `；要当季数，时期请写“${periodInWords(quarter)}”`;
  const subject = subjectInWords(ledger, question);
  const parts = missing.map(periodInWords).join("、");
  const also = parts === periodInWords(own) ? "" : `，用累计数相减又缺${parts}的数`;
  return `${subject}没有${periodInWords(own)}的数${also}${present}${advice}。`;
}

interface Missing {
  readonly own: Period;
  readonly missing: readonly Period[];
  readonly quarter: Period | undefined;
}

/** A figure that is about something, or a range: a difference of it would look exact. */
export function notExact(ledger: Ledger, row: Observation): string {
  return `${figureOf(ledger, row)}不是确数，不能当作或算出当月（季）数；可用 JM.GET 取。`;
}

/** A figure that is counted otherwise than those before it. */
export function otherBasis(ledger: Ledger, row: Observation): string {
  return `口径不可比：${figureOf(ledger, row)}的统计口径与其他时期不同，不能相减。`;
}

/** Both figures of a negative difference. */
export function whyNegative(
  ledger: Ledger,
  period: Period,
  row: Observation,
  before: Observation,
): string {
  const [less, more] = [row, before].map((one) => figureOf(ledger, one));
  return `${less}，比${more}还少，相减得负数，不能当作${periodInWords(period)}的数；请核对是不是累计数。`;
}

/** `正镶白旗“消费帮扶金额”2024年上半年的1.2亿元`. */
function figureOf(ledger: Ledger, row: Observation): string {
  const indicator = ledger.indicatorById.get(row.indicator);
  const level = { ...row, change: undefined, yoy: undefined, status: "A" } as const;
  const figure = indicator === undefined ? row.stated : figureInWords(level, indicator);
  return `${subjectInWords(ledger, row)}${shownPeriod(ledger, row)}的${figure}`;
}
