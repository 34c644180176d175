import { contentText } from "./cells/contentText";
import { isErrorText } from "./cells/errorText";
import type { Raw } from "./cells/raw";

/* 判定依据: what a row was judged on, as one text. The formulas of 目标台账 compare it with the row as it stands. */

/** Columns whose cells are joined, in this order; the formulas compare from the front. */
export const subjectInputs = ["指标", "目标类型"] as const;
export const timedInputs = [...subjectInputs, "时期"] as const;
/** With what people fill in: while these stand, the figure judged is that of the row. */
export const figureInputs = [
  ...timedInputs,
  "旗县",
  "对象",
  "单位",
  "最新完成值",
  "数据截至",
] as const;
export const judgedInputs = [...figureInputs, "目标值", "目标值上限", "限定词", "基期值"] as const;

export type JudgedInput = (typeof judgedInputs)[number];

export const separator = "|";

/** Which way a target's formulas count, as the core does; what stands in the row may only name it otherwise. */
export interface Shape {
  /** Lower is better: the upper end of a range is what is to be reached. */
  readonly runsDown: boolean;
  /** Whether there is a 完成率 without a baseline. */
  readonly hasWhole: boolean;
  /** What the way is counted from where 基期值 is filled: itself, or one whole base of a multiple. */
  readonly countsFrom: "baseline" | "oneBase" | undefined;
  /** Percent rows: their gap is in percentage points. */
  readonly isPercent: boolean;
  /** First month of the target's time, counted 12 × year + month − 1, and how many there are; undefined without a period. */
  readonly months: { readonly first: number; readonly count: number } | undefined;
}

/** Each letter by its place at the front of 判定依据. */
export const letters = {
  down: "低",
  up: "高",
  whole: "比",
  baseline: "基",
  oneBase: "倍",
  percent: "百",
  none: "无",
} as const;

const digitsOfFirst = 5;
const digitsOfCount = 4;

/** Where the parts of a shape stand in 判定依据, counted from 1 as formulas do. */
export const places = {
  runsDown: 1,
  hasWhole: 2,
  countsFrom: 3,
  isPercent: 4,
  first: 5,
  count: 5 + digitsOfFirst,
  inputs: 5 + digitsOfFirst + digitsOfCount,
} as const;

export const lengths = { first: digitsOfFirst, count: digitsOfCount } as const;

/** At the front of a row that cannot be read; shorter than a shape, so that no number counts. */
const unread = "读不出";
/** What stands for all inputs where one of them is an error, or Excel cannot join them. */
export const errorInputs = "错误";
/** Characters that a cell, or a text of a formula, can hold. */
const mostCharacters = 32_767;

/** 判定依据 of a row that was judged. */
export function judgedOn(shape: Shape, contentOf: (input: JudgedInput) => Raw): string {
  return shapeText(shape) + inputsText(contentOf);
}

/** 判定依据 of a row that cannot be read. */
export function unreadOn(contentOf: (input: JudgedInput) => Raw): string {
  return unread + inputsText(contentOf);
}

const shapes = new RegExp(
  `^(?:[${letters.down}${letters.up}][${letters.whole}${letters.none}]` +
    `[${letters.baseline}${letters.oneBase}${letters.none}][${letters.percent}${letters.none}]` +
    `\\d{${digitsOfFirst + digitsOfCount}}|${unread})\\${separator}`,
  "u",
);

/** Whether a text is a 判定依据 by its form. */
export function isGrounds(value: Raw): boolean {
  return typeof value === "string" && shapes.test(value);
}

function shapeText({ runsDown, hasWhole, countsFrom, isPercent, months }: Shape): string {
  const { first, count } = months ?? { first: 0, count: 0 };
  return [
    runsDown ? letters.down : letters.up,
    hasWhole ? letters.whole : letters.none,
    countsFrom === undefined ? letters.none : letters[countsFrom],
    isPercent ? letters.percent : letters.none,
    String(first).padStart(digitsOfFirst, "0"),
    String(count).padStart(digitsOfCount, "0"),
  ].join("");
}

function inputsText(contentOf: (input: JudgedInput) => Raw): string {
  const contents = judgedInputs.map(contentOf);
  const text = contents.map((content) => separator + contentText(content)).join("");
  const isJoined = !contents.some(isErrorText) && text.length + places.inputs <= mostCharacters;
  return isJoined ? text : separator + errorInputs;
}
