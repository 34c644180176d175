import type { UnitRow } from "../units/unitTable";
import { withHalf } from "./withHalf";
import { matchAt } from "./matchAt";
import { numeralAt } from "./numeral";
import { otherAt } from "./otherAt";
import { rangeOf } from "./rangeOf";
import { signAt } from "./signAt";
import { specialAt } from "./specialAt";
import type { FigureToken, Token } from "./token";
import { unitAt } from "./unitAt";

const chineseRunAt = /[〇○零一二三四五六七八九十百千万亿两俩]+/y;
const jointAt = /(?:到|至|[-—–~～〜])/y;
const countedOneByOne = new Set(["家", "所", "座", "户"]);
const vagueDimensions = new Set(["年数", "天数", "比例", "类"]);

/** Everything in folded text that holds a number, in order, ranges joined into one figure. */
export function scanFigures(text: string): Token[] {
  const tokens: Token[] = [];
  for (let place = 0; place < text.length;) {
    const last = tokens.at(-1);
    const token = signed(text, tokenAt(text, place), last);
    const range = token && last && rangeOf(text, last, token);
    if (range !== undefined) tokens[tokens.length - 1] = range;
    else if (token !== undefined) tokens.push(token);
    place = token?.end ?? place + (matchAt(chineseRunAt, text, place)?.length ?? 1);
  }
  return tokens;
}

function signed(text: string, token: Token | undefined, previous: Token | undefined) {
  if (token?.sort !== "figure" || token.shape === "rank") return token;
  const sign = signAt(text, token.start, { unit: token.unit, previous });
  return sign === undefined ? token : { ...token, sign };
}

function tokenAt(text: string, start: number): Token | undefined {
  // 第3名 is a rank before it is an ordinal.
  return specialAt(text, start) ?? otherAt(text, start) ?? amountAt(text, start);
}

function amountAt(text: string, start: number): Token | undefined {
  const numeral = numeralAt(text, start);
  if (numeral === undefined) return wordsAt(text, start);
  const isWord = numeral.style === "chinese" && numeral.power === 0 && numeral.value < 1e4;
  const unit = unitAt(text, numeral.end, { start, isWord });
  const plain: FigureToken = {
    sort: "figure",
    shape: "amount",
    start,
    end: unit?.end ?? numeral.end,
    numeral,
    unit: unit?.unit,
  };
  const halved = withHalf(text, plain);
  const token = halved ?? plain;
  if (numeral.style === "digits") return token;
  const words = text.slice(start, numeral.end);
  if (/[数几]$/.test(text.slice(0, start)) && /^[十百千万亿]/.test(words)) {
    return { sort: "words", start, end: token.end };
  }
  const isAll = words.length === text.length || halved !== undefined;
  return isAll ||
    isLowerEnd(text, token) ||
    isTenth(text, start, unit?.unit) ||
    isChineseFigure(words, text[start - 1] ?? "", unit?.unit)
    ? token
    : undefined;
}

/** The 三 of 三至五成, which has no unit of its own; the 一 of 统一到三个 is a word. */
function isLowerEnd(text: string, { start, end }: FigureToken): boolean {
  const isWord = text.slice(start, end) === "一" && /\p{Script=Han}$/u.test(text.slice(0, start));
  const joint = matchAt(jointAt, text, end);
  const upper = joint === undefined ? undefined : numeralAt(text, end + joint.length);
  return (
    !isWord && upper !== undefined && unitAt(text, upper.end, { start, isWord: true }) !== undefined
  );
}

/** The 一成 of 增长一成, which no word ends in. */
function isTenth(text: string, start: number, unit: UnitRow | undefined): boolean {
  const lead = /(?:增长|提高|上升|增加|下降|降低|减少|[约近超达])$/;
  return unit?.name === "成" && lead.test(text.slice(0, start));
}

/** Whether Chinese numerals count something here; most of them are parts of ordinary words. */
function isChineseFigure(words: string, before: string, unit: UnitRow | undefined): boolean {
  const isRound = /^[百千万亿]/.test(words) && /[上近超逾过]/.test(before);
  if (unit === undefined) return isLong(words) || isRound;
  // 一个 and 一批 are Chinese's indefinite article.
  return words !== "一" || !isArticle(unit);
}

function isArticle(unit: UnitRow): boolean {
  if (countedOneByOne.has(unit.name)) return false;
  return unit.dimension === unit.name || vagueDimensions.has(unit.dimension);
}

/** Numerals that make no number and stand in names: 十四五, 个十百千万. */
function wordsAt(text: string, start: number): Token | undefined {
  const run = matchAt(chineseRunAt, text, start) ?? "";
  return isLong(run) ? { sort: "words", start, end: start + run.length } : undefined;
}

function isLong(run: string): boolean {
  return run.length > 1 && /[十百千万亿]/.test(run);
}
