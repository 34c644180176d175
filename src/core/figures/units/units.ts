import { answer, badInput, type Answer } from "../../answer";
import { roundTo15, scaleByTen } from "../../numbers";
import { foldText } from "../../foldText";
import { unitTable, type UnitRow } from "./unitTable";

/** A unit by the name it was asked for: 万吨, 度, 个百分点. */
export interface Unit {
  readonly name: string;
  /** Unit that values are stored in: 元 for 万元, 千瓦时 for 度, 人 for 名. */
  readonly base: string;
  /** Units of one dimension convert into each other. */
  readonly dimension: string;
  /** Power of ten of a prefix: 4 for 万元, 8 for 亿度, else 0. */
  readonly power: number;
  /** Name without that prefix. */
  readonly bare: string;
}

const prefix = /^(?:万亿|[十百千]?[万亿]|[十百千])/;
const prefixPowers: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** The unit of that name, a prefix of tens allowed (万千瓦, 亿元); undefined where none is known. */
export function unitOf(name: string): Unit | undefined {
  const found = lookUp(foldText(name));
  return found && { ...found.row, name, power: found.power, bare: found.row.name };
}

/** Power of ten that a run of multiplier characters stands for: 百万 is 6. */
export function powerOfPrefix(text: string): number {
  return Array.from(text).reduce((power, character) => power + (prefixPowers[character] ?? 0), 0);
}

/**
 * The same quantity in another unit: `convert(1.3, "亿元", "万元")` is 13000.
 * Powers of ten move decimal digits; other ratios (亩 and 公顷) round to 15 digits. A unit converts into
 * itself even if it is unknown. `#VALUE!` for an unknown unit and for another dimension, naming both.
 */
export function convert(value: number, from: string, to: string): Answer<number> {
  if (from === to) return answer(value);
  const source = lookUp(foldText(from));
  const goal = lookUp(foldText(to));
  if (source === undefined || goal === undefined) {
    return badInput(`没有“${source === undefined ? from : to}”这个单位。`);
  }
  if (source.row.dimension !== goal.row.dimension) {
    return badInput(`“${from}”是${kindOf(source.row)}，“${to}”是${kindOf(goal.row)}，不能换算。`);
  }
  return answer(scale(value, source, goal));
}

/** The quantity in its base unit: `toBase(1.3, "亿元")` is 130000000. `#VALUE!` for an unknown unit. */
export function toBase(value: number, unit: string): Answer<number> {
  return convert(value, unit, unitOf(unit)?.base ?? "");
}

/** A stored value in the unit that cells show; unchanged where the two do not convert. */
export function displayIn(value: number, unit: string, displayUnit: string): number {
  const shown = convert(value, unit, displayUnit);
  return shown.ok ? shown.value : value;
}

/** A stored value of an indicator in its display unit. */
export function displayValue(
  value: number,
  indicator: { readonly unit: string; readonly displayUnit: string },
): number {
  return displayIn(value, indicator.unit, indicator.displayUnit);
}

/** The unit in which two figures of a unit are apart: percentages are 个百分点 apart. */
export function distanceUnit(unit: string): string {
  return unit === "%" ? "个百分点" : unit;
}

interface Found {
  readonly row: UnitRow;
  readonly power: number;
}

function lookUp(name: string): Found | undefined {
  const row = unitTable.get(name);
  if (row !== undefined) return { row, power: 0 };
  const multiple = prefix.exec(name)?.[0];
  if (multiple === undefined) return undefined;
  const bare = unitTable.get(name.slice(multiple.length));
  return bare && { row: bare, power: powerOfPrefix(multiple) };
}

function scale(value: number, source: Found, goal: Found): number {
  const ratio = (source.row.size * goal.row.over) / (source.row.over * goal.row.size);
  const ratioPower = Math.log10(ratio);
  const power = source.power - goal.power;
  if (Number.isInteger(ratioPower)) return scaleByTen(value, power + ratioPower);
  const up = value * source.row.size * goal.row.over;
  return scaleByTen(roundTo15(up / (source.row.over * goal.row.size)), power);
}

function kindOf(row: UnitRow): string {
  return row.dimension === row.name ? `以${row.name}计的数量` : row.dimension;
}
