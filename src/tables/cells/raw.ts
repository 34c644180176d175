import type { Content } from "./cell";

/** A cell as Excel's `formulas` gives it: text, number, boolean, a formula's text, or `""`. */
export type Raw = string | number | boolean;

export type RawGrid = readonly (readonly Raw[])[];

/** What Excel will answer for a content once it stands in a cell. */
export function rawOf(content: Content): Raw {
  if (content === undefined) return "";
  return typeof content === "object" ? content.formula : content;
}

/** Narrows one value read from the host; anything that is no plain cell value counts as empty. */
export function rawFrom(value: unknown): Raw {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : "";
}

export function rawGridFrom(cells: readonly (readonly unknown[])[]): RawGrid {
  return cells.map((row) => row.map(rawFrom));
}

/** A formula as read: Excel may say in full what was written short, which row of which table is meant. */
export function formulaFrom(value: unknown): Raw {
  const raw = rawFrom(value);
  // Most formulas have no such part, and looking for it from every letter on costs more than reading the cell.
  return typeof raw === "string" && raw.startsWith("=") && raw.includes("[[#This Row],")
    ? raw.replace(/[\p{L}\p{N}_.]*\[\[#This Row\],\s*\[([^\]]+)\]\]/gu, "[@$1]")
    : raw;
}
