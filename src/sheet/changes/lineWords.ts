import { natures, qualifiers } from "../../core/model/enumerations";
import { fractionToPercent, printNumber } from "../../core/numbers";
import { nothing } from "../../core/summary";
import type { Raw } from "../../tables/cells/raw";
import { citedSource, sourceHeader, type LineHeader } from "../county/captions";
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
  const inside = [wordOf(read, "时期"), nature === natures.actual ? "" : nature]
    .filter((word) => word !== "")
    .join("，");
  // 消费帮扶（京方） becomes 消费帮扶（京方，2023年）.
  return name.endsWith("）") ? `${name.slice(0, -1)}，${inside}）` : `${name}（${inside}）`;
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
  const text = wordOf(read, sourceHeader);
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
  const [old, next] = [before(sourceHeader), now(sourceHeader)];
  if (old === undefined || next === undefined) return undefined;
  const [was, is] = [
    citedInFull(String(old), titles.titlesBefore),
    citedInFull(String(next), titles.titles),
  ];
  return was === is ? undefined : `${sourceHeader}由“${was}”改为“${is}”`;
}

type Titles = ReadonlyMap<string, string>;

/** 16.01亿元（《…》第28段）: the same whatever number a sheet cites the document by. */
export function citedInFull(text: string, titles: Titles): string {
  const cited = citedSource(text);
  const title = cited && titles.get(cited.source);
  return cited && title !== undefined ? `${cited.prints}（${title}${cited.place}）` : text;
}

function wordOf(read: LineReading, header: LineHeader): string {
  return String(read(header) ?? "");
}

function amountWords(header: LineHeader): Figure["words"] {
  return (read) => {
    const [limit, unit] = [read("限定"), read("单位")];
    if (limit === undefined || unit === undefined) return undefined;
    return numberWords(read(header), (value) => {
      const number = unit === "%" ? percentWords(value) : printNumber(value);
      const after = unit === "%" ? "" : String(unit);
      // The limit may name the upper end too: 至20约.
      const [, upTo = "", word = ""] = /^(至[\d.-]+%?)?(.*)$/u.exec(String(limit)) ?? [];
      const shown = `${number}${upTo}${after}`;
      return word === qualifiers.approx ? `${word}${shown}` : `${shown}${word}`;
    });
  };
}

/** Points and places carry their unit in the format; a rate that is gone has no format left, but its row has a unit. */
function growthWords(read: LineReading, format: string): string | undefined {
  const unit = format === "" ? differenceUnits[wordOf(read, "单位")] : shownUnit.exec(format)?.[1];
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
  const unit = wordOf(read, "单位");
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
