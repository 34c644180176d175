import { answer, badInput, type Answer } from "../answer";
import type { Qualifier } from "../model/enumerations";
import { fractionToPercent, printNumber } from "../numbers";
import { quoted } from "../quoted";
import { changeOf } from "./grammar/changeOf";
import { isAlone } from "./grammar/isAlone";
import { otherBase } from "./otherBase";
import { oneFigure, type Sighting } from "./oneFigure";
import { figureOf, type Figure } from "./parseFigure";
import { convert } from "./units/units";

/** What the row says in which a figure is typed. */
export interface FigureRow {
  /** The unit beside the cell, in which a bare number counts. */
  readonly shown: string;
  /** The unit that its figures are stored in. */
  readonly base: string;
  /**
   * A level takes no change: 上升2位 and 减少3户 do not say where it stands now. A yearly change is one since
   * the same time of last year (同比), which no other base may stand for.
   */
  readonly holds: "level" | "change" | "yearlyChange";
}

export interface TypedFigure {
  /** Base unit of the row; percentages as printed. */
  readonly value: number;
  /** Upper end of a range. */
  readonly upper?: number | undefined;
  readonly qualifier: Qualifier;
}

/** 上半年增长5.4%: of which time a figure is stands in a cell of its own. */
const leadingTime =
  /^(?:(?:\d{4}|今)年(?:度|底|末)?)?(?:上半年|下半年|全年|前三季度|[一二三四1-4]季度末?|(?:1[-—至到])?\d{1,2}月(?:份|底|末)?)|^(?:\d{4}|今)年/;
const takesNoMultiplier = new Set(["%", "个百分点", "倍", "位"]);

/**
 * What a person typed where a figure of a known unit belongs: `1.3亿元`, `5.4%`, `约300人`.
 * A number without unit and multiplier is in the unit shown (5107.12 beside 万元), one with 万 or 亿 in the
 * base unit (28.2亿 beside 亿元 is 28.2亿元).
 * `#VALUE!` where the text is no single figure, where a part of it is not understood, and where it is of
 * another dimension or kind than the row, naming both.
 */
export function readTypedFigure(text: string, row: FigureRow): Answer<TypedFigure> {
  // Only a source is quoted in pieces.
  if (text.includes("…"))
    return badInput(`${quoted(text)}里的“…”读不懂，请写全，如 ${figureExample(row)}。`);
  const typed = asPlace(text, row);
  const sighting = oneFigure(typed, figureExample(row));
  if (!sighting.ok) return badInput(sighting.message);
  const base = otherBase(sighting.value.text, row);
  if (base !== undefined) return badInput(`${quoted(text)}${base}`);
  if (!isAlone(sighting.value.text, sighting.value.token))
    return notAlone(text, sighting.value, row);
  const figure = figureOf(sighting.value, text);
  if (!figure.ok) return badInput(figure.message);
  return (
    refusal(text, sighting.value, figure.value, row) ??
    inRow(text, sighting.value, figure.value, row)
  );
}

/** 第3 and 全市第28 are places where a place belongs. */
function asPlace(text: string, { base }: FigureRow): string {
  const place =
    /^\s*(?:全(?:国|区|市|盟|旗|县|省|自治区))?\s*(第\s*(?:\d+|[一二三四五六七八九十百]+))\s*[位名]?\s*$/.exec(
      text,
    );
  return base === "位" && place?.[1] !== undefined ? `${place[1]}位` : text;
}

function notAlone(text: string, { text: folded, token }: Sighting, row: FigureRow): Answer<never> {
  const figure = folded.slice(token.start, token.end);
  const time = leadingTime.exec(folded)?.[0];
  if (time !== undefined) {
    return badInput(
      `${quoted(text)}里的“${time}”是时间，请填在时期或数据截至；这里只写这个数，如 ${figure}。`,
    );
  }
  return badInput(
    `${quoted(text)}里除了${quoted(figure)}还有读不懂的字，请只写这个数，如 ${figureExample(row)}。`,
  );
}

function refusal(
  text: string,
  { text: folded, token }: Sighting,
  { kind, value }: Figure,
  row: FigureRow,
): Answer<never> | undefined {
  const multiplier = token.upper?.multiplier ?? token.numeral.multiplier;
  if (takesNoMultiplier.has(row.base) && multiplier !== undefined) {
    return badInput(
      `${quoted(text)}不能填在以${row.shown}为单位的格里，那里的数不带千、万、亿，如 5.4。`,
    );
  }
  if (row.base === "位" && !(Number.isInteger(value) && value >= 1)) {
    return badInput(`${quoted(text)}不是名次，名次是从1起的整数，如 ${figureExample(row)}。`);
  }
  const { verb } = changeOf(folded, token);
  const isMultiple = kind === "multiple" && verb === "rise" && value >= 0;
  if (row.holds !== "level" || verb === undefined || isMultiple) return undefined;
  return badInput(`${quoted(text)}是增减，这里要填增减后的数，如 ${figureExample(row)}。`);
}

/** A figure that may stand in the row. */
export function figureExample({ shown, base, holds }: FigureRow): string {
  if (base === "%") return holds === "change" ? "增长5.4%" : "4.1%";
  if (base === "位") return "第28位";
  return `${exampleCounts[base] ?? 30}${shown}`;
}

/** A step of work is one, and nothing grows thirty times or by 30个百分点. */
const exampleCounts: Readonly<Record<string, number>> = { 项: 1, 倍: 2, 个百分点: 2 };

function inRow(
  text: string,
  { text: folded, token }: Sighting,
  figure: Figure,
  { shown, base, holds }: FigureRow,
): Answer<TypedFigure> {
  const { value, upper, qualifier } = figure;
  const isLarge = (token.upper?.multiplier ?? token.numeral.multiplier) === "large";
  // 28位 reads as people where nothing says otherwise; beside a rank it is a place.
  const isPlace = base === "位" && /[位名]$/.test(folded.slice(token.start, token.end));
  const unit = isPlace ? "位" : figure.unit;
  const from = unit === "" ? (isLarge ? base : shown) : unit;
  const question = from === "%" && unit === "" ? fractionOrPercent(text, figure) : undefined;
  if (question !== undefined) return badInput(question);
  const inBase = convert(value, from, base);
  if (!inBase.ok) {
    const why = inBase.message.replace(/。$/, "");
    const example = figureExample({ shown, base, holds });
    return badInput(`${quoted(text)}不能填在以${shown}为单位的格里：${why}，如 ${example}。`);
  }
  const last = upper === undefined ? undefined : convert(upper, from, base);
  const end = last?.ok === true ? { upper: last.value } : {};
  return answer({ value: inBase.value, ...end, qualifier });
}

/** Excel takes a 0.054 typed into a percent cell for 5.4%, a file may hold that or 0.054%: whoever wrote it is asked. */
function fractionOrPercent(text: string, { value, upper }: Figure): string | undefined {
  const ends = [value, upper ?? value];
  if (!ends.some((end) => end !== 0 && Math.abs(end) <= 1)) return undefined;
  const [percent, small] = [fractionToPercent(value), value].map((one) => `${printNumber(one)}%`);
  return `${quoted(text)}是${percent ?? ""}还是${small ?? ""}？请写上百分号，如 ${percent ?? ""}。`;
}
