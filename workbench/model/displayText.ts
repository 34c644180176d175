import { format } from "numfmt";
import { toOffice, type Cell } from "./data/cell";

/**
 * The text that a cell shows; widths are not counted, so there is no `####`. A format that the value itself
 * carries holds where the cell has none.
 */
export function displayText({ value, card }: Partial<Cell>, cellFormat: string): string {
  const numberFormat = cellFormat === "General" ? (card?.numberFormat ?? cellFormat) : cellFormat;
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number" || numberFormat === "@") return String(toOffice(value));
  if (numberFormat === "General") return format("General", value);
  try {
    return format(numberFormat, value, { locale: "zh-CN" });
  } catch {
    return String(value);
  }
}
