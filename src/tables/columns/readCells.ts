import { readTypedFigure, unitOf, type TypedFigure } from "../../core/figures";
import { numberFrom } from "../../core/numbers";
import { parseDate, parsePeriod } from "../../core/periods";
import type { DateText } from "../../core/model/dataset";
import { qualifiers, type Qualifier } from "../../core/model/enumerations";
import { fromCellValue, type RowUnits } from "../cells/shownUnits";
import type { GridRow } from "./tableRow";

/**
 * The figure in a cell in base units, percentages as printed. A number is in the unit shown in the row's
 * 单位; a text such as 1.3亿元 or 5.4% carries its own, which must be of the same kind.
 */
export function readFigure(row: GridRow, column: string, units: RowUnits): number | undefined {
  const value = row.value(column);
  if (typeof value === "number") return fromCellValue(value, units);
  return readTyped(row, column, units)?.value;
}

/** 限定词, or where it is empty the one typed with the figure: 约300人. */
export function readQualifier(row: GridRow, column: string, units: RowUnits): Qualifier {
  return readWord(row, "限定词", qualifiers, readTyped(row, column, units)?.qualifier ?? "exact");
}

function readTyped(row: GridRow, column: string, units: RowUnits): TypedFigure | undefined {
  const value = row.value(column);
  if (typeof value === "boolean") return row.refuse(column, "应为数字");
  if (typeof value === "number" || value.trim() === "") return undefined;
  const typed = readTypedFigure(value, units.shown);
  return typed.ok ? typed.value : row.refuse(column, typed.message);
}

/** The units of a row whose 单位 a person may have changed within the same kind (万元 to 亿元). */
export function readUnits(row: GridRow, units: RowUnits): RowUnits {
  const shown = row.text("单位");
  if (shown === "" || shown === units.shown) return units;
  const dimension = unitOf(shown)?.dimension;
  if (dimension === undefined || dimension !== unitOf(units.base)?.dimension) {
    return row.refuse("单位", `与指标的单位${units.shown}不是一类`);
  }
  return { base: units.base, shown };
}

/** 时期 as stored; a date in the cell stands for its month. */
export function readPeriod(row: GridRow): string {
  const value = row.value("时期");
  if (typeof value === "boolean") return row.refuse("时期", "应为时期");
  const period = parsePeriod(value);
  return period.ok ? period.value.text : row.refuse("时期", period.message);
}

export function readDate(row: GridRow, column: string): DateText | undefined {
  const value = row.value(column);
  if (value === "") return undefined;
  if (typeof value === "boolean") return row.refuse(column, "应为日期");
  const date = parseDate(value);
  return date.ok ? date.value : row.refuse(column, date.message);
}

/** The id of a closed list by its Chinese word or the id itself; `fallback` for a blank cell. */
export function readWord<Id extends string>(
  row: GridRow,
  column: string,
  words: Readonly<Record<Id, string>>,
  fallback: Id,
): Id {
  const text = row.text(column);
  if (text === "") return fallback;
  const ids = Object.keys(words) as Id[];
  const id = ids.find((one) => one === text || words[one] === text);
  const legal = ids.map((one) => words[one]).filter((word) => word !== "");
  return id ?? row.refuse(column, `可写${legal.join("、")}`);
}

export function readCount(row: GridRow, column: string): number | undefined {
  const value = row.value(column);
  if (value === "") return undefined;
  const number = typeof value === "number" ? value : numberFrom(String(value));
  return number !== undefined && Number.isInteger(number) && number > 0
    ? number
    : row.refuse(column, "应为正整数");
}

/** A percentage above 1 has most likely lost its format: 5.4 typed where 5.4% is meant. It is never converted. */
export function doubtLostPercent(row: GridRow, column: string, confirmed: boolean): void {
  const value = row.value(column);
  if (typeof value === "number" && Math.abs(value) > 1 && !confirmed) {
    row.doubt(column, "百分数大于100%，可能丢失了百分号格式");
  }
}

export function required(row: GridRow, column: string): string {
  const text = row.text(column);
  return text === "" ? row.refuse(column, `${column}是空的`) : text;
}
