import { decimalsOf, percentToFraction } from "../../core/numbers";
import type { DateText } from "../../core/model/dataset";
import type { Cell, CellLink } from "./cell";
import { formatOf } from "./formatOf";
import { doubtfulFormat } from "./numberFormat";
import { serialFromDate } from "../../core/periods";
import type { StyleName } from "./styles";

export function textCell(text: string | undefined, style: StyleName = "text"): Cell {
  return { content: text === "" ? undefined : text, style };
}

/** A number as it stands; `decimals` fixes how many are shown. */
export function numberCell(
  value: number | undefined,
  decimals?: number,
  style: StyleName = "number",
): Cell {
  if (decimals === undefined) return { content: value, style };
  return { content: value, style, format: decimalFormat(decimals) };
}

/** For a percentage that a person will type: as many decimals as it has. */
const typedPercentFormat = "0.0##%";

/** A percentage as printed (66.8) becomes the fraction 0.668 shown 66.8%. */
export function percentCell(percent: number | undefined, style: StyleName = "percent"): Cell {
  if (percent === undefined) return { content: undefined, style, format: typedPercentFormat };
  return { content: percentToFraction(percent), style, format: percentFormat(percent) };
}

/** A difference that carries its unit in the format: 0.6个百分点, 3位. */
export function unitCell(
  value: number | undefined,
  unit: string,
  style: StyleName = "number",
): Cell {
  const shown = value === undefined ? "General" : decimalFormat(decimalsOf(value));
  return { content: value, style, format: `${shown}"${unit}"` };
}

export function dateCell(date: DateText | undefined): Cell {
  const serial = date === undefined ? undefined : serialFromDate(date);
  return { content: serial, style: "date" };
}

/** A formula; the cell is never formatted as text, or Excel would show the formula's letters. */
export function formulaCell(formula: string, style: StyleName, format = "General"): Cell {
  return { content: { formula }, style, format };
}

/** A figure that others contradict: still a number, or a formula, with ※ behind it. A text stays as it is. */
export function doubtfulCell(cell: Cell): Cell {
  const isFigure = typeof cell.content === "number" || typeof cell.content === "object";
  return isFigure ? { ...cell, format: doubtfulFormat(formatOf(cell)) } : cell;
}

export function linkCell(text: string, link: CellLink, style: StyleName = "link"): Cell {
  return { content: text, style, link };
}

export function emptyCells(count: number, style: StyleName): Cell[] {
  return Array.from({ length: count }, () => ({ content: undefined, style }));
}

/** At least one decimal, and as many as are printed: 4.0%, 12.34%. */
export function percentFormat(percent: number): string {
  return `${decimalFormat(Math.max(1, decimalsOf(percent)))}%`;
}

export function decimalFormat(decimals: number): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}

/** A text as a literal of a formula; longer ones are joined, because Excel takes 255 characters at most. */
export function formulaText(text: string): string {
  const pieces = text.match(/[\s\S]{1,120}/gu) ?? [""];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}
