import { format } from "numfmt";
import { toOffice, type CellValue } from "./data/cell";

/** The text that a cell shows; widths are not counted, so there is no `####`. */
export function displayText(value: CellValue, numberFormat: string): string {
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
