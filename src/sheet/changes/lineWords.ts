import { natures } from "../../core/model/enumerations";
import { fractionToPercent, printNumber } from "../../core/numbers";
import { withInferredMark } from "../../core/periods";
import { nothing } from "../../core/summary";
import type { Raw } from "../../tables/cells/raw";
import {
  citation,
  citedSource,
  inferredSign,
  sourceHeader,
  type LineHeader,
} from "../county/captions";
import { figureBefore, unitBehind, unitIn } from "../county/unitWords";
import type { LineKind } from "./sheetLines";

/** What is said of a figure that is not there. */
export const none = "无";

/** A row's cells by header; undefined where a formula stands, or where a person's typing hides what stood. */
export type LineReading = (header: LineHeader) => Raw | undefined;

/** What a row says under one header; `format` is the number format of the planned cell. */
export interface Figure {
  readonly header: LineHeader;
  readonly words: (read: LineReading, format: string) => string | undefined;
}

/** What is told of a row, the main figure first. 序时进度 follows the as-of date, and 说明 the verdict. */
export const figuresOf: Readonly<Record<LineKind, readonly [Figure, ...Figure[]]>> = {
  fact: [
    { header: "数值", words: amountWords("数值") },
    { header: "同比", words: growthWords },
    { header: "增减", words: differenceWords },
  ],
  target: [
    { header: "目标值", words: amountWords("目标值") },
    { header: "状态", words: (read) => textWords(read("状态")) },
    { header: "完成率", words: (read) => numberWords(read("完成率"), completionWords) },
  ],
};

/** 地区生产总值（2023年）; undefined where the row is not to be read. */
export function lineName(kind: LineKind, read: LineReading): string | undefined {
  const name = wordOf(read, kind === "fact" ? "指标" : "目标");
  if (name === "") return undefined;
  const nature = kind === "fact" ? wordOf(read, "性质") : natures.actual;
  const inside = [periodIn(read), nature === natures.actual ? "" : nature]
    .filter((word) => word !== "")
    .join("，");
  // 消费帮扶（京方） becomes 消费帮扶（京方，2023年）.
  return name.endsWith("）") ? `${name.slice(0, -1)}，${inside}）` : `${name}（${inside}）`;
}

/** With the words that say so where the figure's own text does not give it. */
export function periodIn(read: LineReading): string {
  const words = wordOf(read, "时期");
  return words.endsWith(inferredSign)
    ? withInferredMark(words.slice(0, -inferredSign.length))
    : words;
}

const mostNames = 5;

/** 地区生产总值（2023年）, or 目标“固定资产投资（2024年）”、“粮食产量（2024年）”. */
export function subjectWords(kind: LineKind, names: readonly string[]): string {
  if (kind === "fact") return names.join("、");
  return `目标${manyNames(names.map((name) => `“${name}”`))}`;
}

/** 甲、乙, or the first five of many with their number. */
export function manyNames(names: readonly string[]): string {
  const rest = names.length > mostNames ? `等${names.length}项` : "";
  return `${names.slice(0, mostNames).join("、")}${rest}`;
}

/** 消费帮扶（京方）, of whatever period. */
export function lineCase(read: LineReading): string {
  return wordOf(read, "指标");
}

/** Where the figure comes from: ，出自《…》第28段，原文“16.01亿元”; empty for a target, whose row cites nothing. */
export function sourceWords(read: LineReading, titles: ReadonlyMap<string, string>): string {
  const text = sourceIn(read) ?? "";
  const cited = citedSource(text);
  const title = cited && titles.get(cited.source);
  if (!cited || title === undefined) return text === "" ? "" : `，出处：${text}`;
  const { prints, place } = cited;
  return `，出自${title}${place}${prints === "" ? "" : `，原文“${prints}”`}`;
}

/** What is told where the figures are the same and only their source is another. */
export function citationWords(
  before: LineReading,
  now: LineReading,
  titles: { readonly titlesBefore: Titles; readonly titles: Titles },
): string | undefined {
  const [old, next] = [sourceIn(before), sourceIn(now)];
  if (old === undefined || next === undefined) return undefined;
  const [was, is] = [citedInFull(old, titles.titlesBefore), citedInFull(next, titles.titles)];
  return was === is ? undefined : `${sourceHeader}由“${was}”改为“${is}”`;
}

/** 16.01亿元[1]第28段, whichever columns say it; undefined where one of them hides what stood. */
function sourceIn(read: LineReading): string | undefined {
  const cells = (["资料", "段落", "出处", "原文数字", sourceHeader] as const).map(read);
  if (cells.includes(undefined)) return undefined;
  const [mark, place, joined, prints, former] = cells.map(String);
  if (former) return former;
  const [, number = ""] = /^\[(\d+)\]/u.exec(mark || joined || "") ?? [];
  if (number === "") return prints;
  const paragraph = /(\d+)段$/u.exec(place || joined || "")?.[1];
  return citation(
    prints ?? "",
    `[${number}]`,
    paragraph === undefined ? undefined : Number(paragraph),
  );
}

type Titles = ReadonlyMap<string, string>;

/** 16.01亿元（《…》第28段）: the same whatever number a sheet cites the document by. */
function citedInFull(text: string, titles: Titles): string {
  const cited = citedSource(text);
  const title = cited && titles.get(cited.source);
  return cited && title !== undefined ? `${cited.prints}（${title}${cited.place}）` : text;
}

function wordOf(read: LineReading, header: LineHeader): string {
  return String(read(header) ?? "");
}

function amountWords(header: LineHeader): Figure["words"] {
  return (read, format) => {
    const behind = behindFigure(read);
    if (behind === undefined) return undefined;
    const unit = unitIn(behind);
    return numberWords(read(header), (value) => {
      if (unit === "%" || format.includes("%"))
        return figureBefore(percentWords(value), behind.replace(/^%/u, ""));
      // A rate that carried its own sign is not known as one any more.
      return unit === "" && format === "" ? none : figureBefore(printNumber(value), behind);
    });
  };
}

/** What stands behind a row's figure, whose limit may have a column of its own. */
function behindFigure(read: LineReading): string | undefined {
  const [limit, unit] = [read("限定"), read("单位")];
  if (limit === undefined || unit === undefined) return undefined;
  return limit === "" ? String(unit) : unitBehind(String(limit), String(unit));
}

function unitOf(read: LineReading): string {
  return unitIn(wordOf(read, "单位"));
}

/** Points and places carry their unit in the format; a rate that is gone has no format left, but its row has a unit. */
function growthWords(read: LineReading, format: string): string | undefined {
  const unit = format === "" ? differenceUnits[unitOf(read)] : shownUnit.exec(format)?.[1];
  return numberWords(read("同比"), (value) =>
    unit === undefined
      ? `${printNumber(fractionToPercent(value), decimalsIn(format))}%`
      : `${printNumber(value)}${unit}`,
  );
}

/** The decimals that the sheet shows; all of them where nothing is shown any more. */
function decimalsIn(format: string): number | undefined {
  return format === "" ? undefined : (/\.(0+)/u.exec(format)?.[1] ?? "").length;
}

const differenceUnits: Partial<Record<string, string>> = { "%": "个百分点", 位: "位" };
/** Of all that a format may write behind a number, only these are its unit. */
const shownUnit = /"(个百分点|位)"/u;

function differenceWords(read: LineReading): string | undefined {
  const unit = unitOf(read);
  return numberWords(
    read("增减"),
    (value) => `${printNumber(value)}${differenceUnits[unit] ?? unit}`,
  );
}

function numberWords(cell: Raw | undefined, words: (value: number) => string): string | undefined {
  return typeof cell === "number" ? words(cell) : textWords(cell);
}

function textWords(cell: Raw | undefined): string | undefined {
  if (cell === undefined) return undefined;
  return cell === "" || cell === nothing ? none : String(cell);
}

function percentWords(fraction: number): string {
  return `${printNumber(fractionToPercent(fraction))}%`;
}

/** With the decimals that the sheet shows: a completion has as many as its division gives. */
function completionWords(ratio: number): string {
  return `${printNumber(ratio * 100, 1)}%`;
}
