import { addDecimal } from "../../numbers";
import { unitTable } from "../units/unitTable";
import type { FigureToken } from "./token";
import { unitAt } from "./unitAt";

const countedInHalves = new Set(["倍数", "年数", "月数", "天数", "时长", "面积", "长度", "质量"]);
/** 一年半载 and 三年半数 hold no half year. */
const standsAlone = /^半(?:$|[^\p{Script=Han}]|以|左|上下|的|多|时间|内)/u;
const beforeNoun = /^半(?![数价额票程载自导途路])/;
const halfUnit = /^个?半(小时|月|百分点|学时|课时)/;

/** A figure with the half behind its unit: 一倍半, 一年半, 2个半小时; undefined where none is said. */
export function withHalf(text: string, token: FigureToken): FigureToken | undefined {
  const { numeral, unit, end } = token;
  // Half of what 两万亩半 means is left open.
  if (unit === undefined || numeral.power > 0 || !Number.isInteger(numeral.value)) return undefined;
  if (numeral.multiplier === "large" || numeral.loose !== undefined) return undefined;
  const rest = text.slice(end);
  const spoken = unit.name === "个" ? halfUnit.exec(rest) : null;
  if (spoken !== null) return halved(token, end + spoken[0].length, spokenUnit(spoken[1] ?? ""));
  const isMeasured = countedInHalves.has(unit.dimension);
  if (!standsAlone.test(rest) && !(isMeasured && beforeNoun.test(rest))) return undefined;
  const after = unitAt(text, end + 1, { start: token.start, isWord: true });
  return after === undefined ? halved(token, end + 1, unit) : undefined;
}

function halved(token: FigureToken, end: number, unit: FigureToken["unit"]): FigureToken {
  const value = addDecimal(token.numeral.value, 0.5);
  return { ...token, end, unit, numeral: { ...token.numeral, value, printed: value } };
}

function spokenUnit(name: string): FigureToken["unit"] {
  return unitTable.get(name) ?? unitTable.get(`个${name}`);
}
