import { answer, badInput, noAnswer } from "../../core/answer";
import { amountInWords, convert, nameOfQualifier, unitOf as knownUnit } from "../../core/figures";
import { fractionToPercent, percentToFraction } from "../../core/numbers";
import { number, optionalName, text as words } from "../arguments";
import { parsed } from "../parsed";
import { fromCells } from "../fromCells";

/**
 * 读出文字里的一个数：换成基本单位，百分比和分数为小数，区间取下限，下降为负。
 * @customfunction PARSE
 * @zh 读数字 dsz
 * @param text 含一个数的文字，例如 1.3万余人次、四分之一，可为区域
 * @requiresParameterAddresses
 */
export function parse(
  text: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return fromCells(invocation, [words(text)], (given) =>
    parsed(given, ({ value }) => answer(value)),
  );
}

/**
 * 文字里那个数的基本单位，例如 1.3亿元 的是元；没有单位时为空。
 * @customfunction UNITOF
 * @zh 读单位 ddw
 * @param text 含一个数的文字，可为区域
 * @requiresParameterAddresses
 */
export function unitOf(
  text: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return fromCells(invocation, [words(text)], (given) => parsed(given, ({ unit }) => answer(unit)));
}

/**
 * 文字里那个数的限定：以上、以内或约；确数为空。
 * @customfunction QUALIFIER
 * @zh 限定词 xdc
 * @param text 含一个数的文字，可为区域
 * @requiresParameterAddresses
 */
export function qualifier(
  text: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return fromCells(invocation, [words(text)], (given) =>
    parsed(given, (figure) => answer(nameOfQualifier(figure.qualifier))),
  );
}

/**
 * 换算单位，例如 1.3 亿元是 13000 万元；只在同类单位之间换。
 * @customfunction TOUNIT
 * @zh 换算单位 hsdw
 * @param value 数值，可为区域
 * @param from 原来的单位，例如 亿元，可为区域
 * @param to 换成的单位，例如 万元，可为区域
 * @requiresParameterAddresses
 */
export function toUnit(
  value: unknown[][],
  from: unknown[][],
  to: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return fromCells(
    invocation,
    [
      number("数值", value),
      { ...optionalName(from), counts: false },
      { ...optionalName(to), counts: false },
    ],
    (given, source, goal) => {
      if (given === undefined) return noAnswer("缺少数值。");
      if (source === undefined || goal === undefined) return badInput("原单位和新单位都要写。");
      const found = convert(isPercent(source) ? fractionToPercent(given) : given, source, goal);
      return found.ok && isPercent(goal) ? answer(percentToFraction(found.value)) : found;
    },
  );
}

/**
 * 把数写成常见的说法，例如 102000000 写成 1.02亿元；最多两位小数。
 * @customfunction AMOUNT
 * @zh 金额写法 jexf
 * @param value 数值，可为区域
 * @param unit 数值的单位，默认元，可为区域
 * @requiresParameterAddresses
 */
export function amount(
  value: unknown[][],
  unit?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return fromCells(
    invocation,
    [number("数值", value), { ...optionalName(unit), counts: false }],
    (given, name = "元") => {
      if (given === undefined) return noAnswer("缺少数值。");
      const unit = knownUnit(name);
      if (unit === undefined) return badInput(`没有“${name}”这个单位。`);
      return answer(amountInWords(isPercent(name) ? fractionToPercent(given) : given, name));
    },
  );
}

/** Cells hold percentages as fractions, and only those: ‰ and 成 are plain numbers. */
function isPercent(name: string): boolean {
  return knownUnit(name)?.bare === "%";
}
