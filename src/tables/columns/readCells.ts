import { qualifierFrom, unitOf, type TypedFigure } from "../../core/figures";
import { fractionToPercent, isEqual, numberFrom, printNumber } from "../../core/numbers";
import { quoted } from "../../core/quoted";
import { fillInDay, parseDate, parsePeriod, type Period } from "../../core/periods";
import type { DateText, Target } from "../../core/model/dataset";
import { qualifiers, type Qualifier } from "../../core/model/enumerations";
import { forecastAdvice, isForecast } from "../cells/forecast";
import { monthOfShown, serialOfShown } from "../cells/shownDate";
import { partsOfShown } from "../cells/shownFigure";
import { fromCellValue, type RowUnits } from "../cells/shownUnits";
import { readRowFigure } from "../cells/readRowFigure";
import type { ReadCell } from "./tableRow";

/**
 * The figure in a cell in base units, percentages as printed. A number is in the unit shown in the row's
 * 单位; a text such as 1.3亿元 or 5.4% carries its own, which must be of the same kind.
 */
export function readFigure(cell: ReadCell, units: RowUnits): number | undefined {
  const { value } = cell;
  if (typeof value === "number") return readNumber(cell, value, units);
  return readTyped(cell, units)?.value;
}

/** 最新完成值: 约 and 以上 count as they were typed until it is recorded, and stand in 填报记录 from then on. */
export function readLatest(
  cell: ReadCell,
  units: RowUnits,
): Pick<Target, "latest" | "latestUpper" | "latestQualifier"> {
  const { value } = cell;
  if (typeof value === "string" && isForecast(value)) return cell.refuse(forecastAdvice);
  if (typeof value === "number") return { latest: readNumber(cell, value, units) };
  const typed = readTyped(cell, units);
  return {
    latest: typed?.value,
    latestUpper: typed?.upper,
    latestQualifier: typed?.qualifier,
  };
}

/** 限定词, or where it is empty the one typed with the figure: 约300人. */
export function readQualifier(cell: ReadCell, figure: ReadCell, units: RowUnits): Qualifier {
  const typed = readTyped(figure, units)?.qualifier ?? "exact";
  if (cell.text === "") return typed;
  const written = qualifierFrom(cell.text) ?? readWord(cell, qualifiers, "exact");
  if (typed !== "exact" && typed !== written) {
    cell.refuse(`与${figure.heading}里填的${quoted(String(figure.value))}不一致，请只留一处`);
  }
  return written;
}

/** The upper end of a range, in its own cell or typed with the lower one. */
export function readUpper(cell: ReadCell, figure: ReadCell, units: RowUnits): number | undefined {
  const [upper, lower] = [readFigure(cell, units), readFigure(figure, units)];
  const typed = readTyped(figure, units)?.upper;
  if (upper !== undefined && typed !== undefined && upper !== typed) {
    cell.refuse(`与${figure.heading}里填的${quoted(String(figure.value))}不一致，请只留一处`);
  }
  if (upper !== undefined && lower !== undefined && upper < lower) {
    cell.refuse(`小于${figure.heading}，请改正其中一处`);
  }
  return upper ?? typed;
}

/** A place in an order is counted from 1. */
function readNumber(cell: ReadCell, value: number, units: RowUnits): number {
  const isPlace = units.base === "位" && units.holds === "level";
  if (isPlace && !(Number.isInteger(value) && value > 0)) {
    cell.refuse("不是名次，名次是正整数，如 28");
  }
  return fromCellValue(value, units);
}

function readTyped(cell: ReadCell, units: RowUnits): TypedFigure | undefined {
  const { value } = cell;
  if (typeof value === "boolean") return cell.refuse("应为数字，如 98.5");
  if (typeof value === "number" || value.trim() === "") return undefined;
  if (serialOfShown(value) !== undefined) {
    return cell.refuse("是日期，不是数；请把这一格的数字格式改为“常规”，再填数，如 98.5");
  }
  const below = partsOfShown(value);
  if (units.base === "%" && below?.shown === printNumber(below?.number ?? 0)) {
    const [percent, times] = [below.shown, printNumber(fractionToPercent(below.number))];
    return cell.refuse(
      `没有百分号格式，是否${percent}%？是的请填${percent}%，确是${times}%的请填${times}%`,
    );
  }
  const typed = readRowFigure(below?.shown ?? value, units);
  if (!typed.ok) return cell.refuse(typed.message);
  if (below !== undefined && !isAsShown(typed.value, fromCellValue(below.number, units))) {
    return cell.refuse(
      `格里的数是${printNumber(below.number)}，显示的却不同；请把这一格的数字格式改为“常规”，再填数，如 98.5`,
    );
  }
  return typed.value;
}

function isAsShown({ value, upper, qualifier }: TypedFigure, number: number): boolean {
  return isEqual(value, number) && upper === undefined && qualifier === "exact";
}

/** The units of a row whose 单位 a person may have changed within the same kind (万元 to 亿元). */
export function readUnits(cell: ReadCell, units: RowUnits): RowUnits {
  const shown = cell.text;
  if (shown === "" || shown === units.shown) return units;
  const dimension = unitOf(shown)?.dimension;
  if (dimension === undefined || dimension !== unitOf(units.base)?.dimension) {
    return cell.refuse(`与指标的单位${units.shown}不是一类，可写 ${units.shown}，或留空`);
  }
  return { ...units, shown };
}

/** A period as stored; a date in the cell stands for its month. */
export function readPeriod(cell: ReadCell): string {
  const { value } = cell;
  if (typeof value === "boolean") return cell.refuse("应为时期");
  const period = parsePeriod(value);
  return period.ok ? period.value.text : cell.refuse(period.message);
}

/** @param period of the target that a figure is filled in for; 6月底 takes its year */
export function readDate(cell: ReadCell, period?: Period): DateText | undefined {
  const { value: found } = cell;
  if (found === "") return undefined;
  if (typeof found === "boolean") return cell.refuse("应为日期，如 2024-06-30");
  const value = monthOfShown(String(found))?.month ?? found;
  const date = period === undefined ? parseDate(value) : fillInDay(value, period);
  return date.ok ? date.value : cell.refuse(date.message);
}

/** The id of a closed list by its Chinese word or the id itself; `fallback` for a blank cell. */
export function readWord<Id extends string>(
  cell: ReadCell,
  words: Readonly<Record<Id, string>>,
  fallback: Id,
): Id {
  const { text } = cell;
  if (text === "") return fallback;
  const ids = Object.keys(words) as Id[];
  const id = ids.find((one) => one === text || words[one] === text);
  const legal = ids.map((one) => words[one]).filter((word) => word !== "");
  return id ?? cell.refuse(`可写${legal.join("、")}`);
}

export function readCount(cell: ReadCell): number | undefined {
  const { value } = cell;
  if (value === "") return undefined;
  const number = typeof value === "number" ? value : numberFrom(String(value));
  return number !== undefined && Number.isInteger(number) && number > 0
    ? number
    : cell.refuse("应为正整数");
}

/** Names between | signs. */
export function readList({ text }: ReadCell): readonly string[] {
  return text
    .split(/[|｜]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** A percentage above 1 has most likely lost its format: 5.4 typed where 5.4% is meant. It is never converted. */
export function doubtLostPercent(cell: ReadCell, confirmed: boolean): void {
  const { value } = cell;
  const number = typeof value === "number" ? value : partsOfShown(String(value))?.number;
  if (number !== undefined && Math.abs(number) > 1 && !confirmed) {
    cell.doubt("百分数大于100%，可能丢失了百分号格式");
  }
}

export function required(cell: ReadCell): string {
  return cell.text === "" ? cell.refuse(`${cell.heading}是空的`) : cell.text;
}
