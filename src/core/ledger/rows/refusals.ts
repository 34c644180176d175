import type { Observation } from "../../model/dataset";
import { natures, type Nature } from "../../model/enumerations";
import { compareLatestFirst, isClosed, periodInWords, windowKey, type Period } from "../../periods";
import { answeringRows } from "./answeringRows";
import { areaName, observationShelf, type Held, type Ledger } from "./ledger";
import { partnerAsked } from "./partnerAsked";
import { printedFigure } from "./printedFigure";
import type { Shelf, ShelvedRow } from "./shelf";
import { windowInWords } from "./shownPeriod";
import { nameKey } from "../../nameKey";

/** Lists longer than this say how many more there are. */
const longestList = 6;

/**
 * `甲、乙、丙`, or `甲、乙等9个` when there are more than a reader takes in.
 * @param count of all, where only the first ones are worded
 */
export function listInWords(words: readonly string[], count = words.length): string {
  if (count <= longestList) return words.join("、");
  return `${words.slice(0, longestList).join("、")}等${count}个`;
}

/** The periods of a shelf, latest first, in words. */
export function periodsInWords(shelf: Shelf<ShelvedRow>): string {
  const windows = [...shelf.byWindow.values()];
  windows.sort((one, other) => compareLatestFirst(one.period, other.period));
  return listInWords(windows.slice(0, longestList).map(windowInWords), windows.length);
}

/** The periods in which an area holds what is asked; undefined where it never does. */
export function periodsHeld(
  ledger: Ledger,
  question: Pick<RowQuestion, "area" | "indicator" | "nature" | "held">,
): string | undefined {
  const shelf = observationShelf(ledger, question);
  return shelf && periodsInWords(shelf);
}

/** `正镶白旗“消费帮扶”`: what a sentence is about. */
export function subjectInWords(
  ledger: Ledger,
  question: { area: string; indicator: string },
): string {
  const name = ledger.indicatorById.get(question.indicator)?.name ?? question.indicator;
  return `${areaName(ledger, question.area)}“${name}”`;
}

/** A question for one row, as the look-ups put it. */
export interface RowQuestion {
  readonly area: string;
  readonly indicator: string;
  readonly item?: string | undefined;
  readonly partner?: string | undefined;
  readonly period?: Period | undefined;
  readonly nature: Nature;
  readonly held: Held;
}

/** Why no row answers, with what there is instead: periods, items, natures, rates, other areas. */
export function whyNoRow(ledger: Ledger, question: RowQuestion): string {
  const subject = subjectInWords(ledger, question);
  const shelf = observationShelf(ledger, question);
  if (shelf === undefined) return whyNoShelf(ledger, question);
  const { period, item, partner } = question;
  const rows = [...shelf.byWindow.values()].flatMap((window) => window.rows);
  if (item !== undefined && !rows.some((row) => nameKey(row.item) === nameKey(item))) {
    return `${subject}没有“${item}”这一对象的数据，现有对象：${itemsInWords(rows)}。`;
  }
  if (partner !== undefined && !rows.some((row) => nameKey(row.partner) === nameKey(partner))) {
    return `${subject}没有与${areaName(ledger, partner)}结对的数据，现有时期：${periodsInWords(shelf)}。`;
  }
  const elsewhere = otherHoldings(ledger, question);
  const asked = period === undefined ? "所问" : periodInWords(period);
  const cases = item === undefined && partner === undefined ? "" : "这一对象";
  const cumulative = cumulativeInWords(ledger, shelf, question);
  return `${subject}${cases}没有${asked}的${heldWords[question.held]}${cumulative}，现有时期：${periodsInWords(shelf)}${elsewhere}。`;
}

const heldWords: Record<Held, string> = { value: "数据", growth: "同比" };

function whyNoShelf(ledger: Ledger, question: RowQuestion): string {
  const subject = subjectInWords(ledger, question);
  const other = otherHoldings(ledger, { ...question, period: undefined });
  if (other !== "")
    return `${subject}没有${natures[question.nature]}${heldWords[question.held]}${other}。`;
  const partner = partnerAsked(ledger, question.area, question.indicator);
  if (partner !== undefined) return partner;
  const areas = [...(ledger.areasOfIndicator.get(question.indicator) ?? [])];
  const where =
    areas.length > 0
      ? `有这项数据的地区：${listInWords(areas.map((code) => areaName(ledger, code)))}`
      : "其他地区也没有，可在数据台账中补登";
  return `台账中没有${subject}的数据；${where}。`;
}

/** Figures that end with the period asked and begin before it: of a month, the year up to it. */
function cumulativeInWords(
  ledger: Ledger,
  shelf: Shelf<Observation>,
  question: RowQuestion,
): string {
  const { period: asked, held } = question;
  if (asked === undefined || !isClosed(asked)) return "";
  const isFlow = ledger.indicatorById.get(question.indicator)?.measure === "flow";
  const what = `${isFlow && held === "value" ? "累计" : ""}${heldWords[held]}`;
  const figures = [...shelf.byWindow.values()]
    .filter(({ period }) => period.end === asked.end && (period.start ?? "") < asked.start)
    .flatMap(({ period }) => {
      const rows = answeringRows(shelf, { ...question, period });
      const printed = new Set(rows.map((row) => printedFigure(ledger, row, held)));
      const isWhole = rows.every(
        (row) =>
          (question.item !== undefined || row.item === "") &&
          (question.partner !== undefined || row.partner === ""),
      );
      // Rows that disagree are not told as if one of them were the figure, nor is a part as the whole.
      const figure = printed.size === 1 && isWhole ? [...printed].join("") : "";
      return printed.size === 0 ? [] : [`${windowInWords({ period, rows })}的${what}${figure}`];
    });
  return figures.length === 0 ? "" : `，但有${listInWords(figures)}`;
}

/** What the ledger holds of the same subject under another nature, or as a rate instead of a level. */
function otherHoldings(ledger: Ledger, question: RowQuestion): string {
  const { period, nature, held } = question;
  const holds = (asked: { nature: Nature; held: Held }) => {
    const shelf = observationShelf(ledger, { ...question, ...asked });
    if (shelf === undefined) return undefined;
    if (period === undefined) return periodsInWords(shelf);
    const window = shelf.byWindow.get(windowKey(period));
    return window && windowInWords(window);
  };
  if (held === "value") {
    const rates = holds({ nature, held: "growth" });
    if (rates !== undefined) return `；${rates}只登记了同比，可用 JM.YOYOF 取`;
  }
  const others = Object.entries(natures).flatMap(([id, word]) => {
    const periods = id === nature ? undefined : holds({ nature: id as Nature, held });
    return periods === undefined ? [] : [`${word}数（${periods}）`];
  });
  return others.length === 0 ? "" : `；另有${others.join("、")}，如要引用请写明数据性质`;
}

function itemsInWords(rows: readonly { item: string }[]): string {
  const items = [...new Set(rows.map((row) => row.item))].filter((item) => item !== "");
  return items.length === 0 ? "无" : listInWords(items);
}
