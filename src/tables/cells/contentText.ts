import { printNumber } from "../../core/numbers";
import type { Raw } from "./raw";
import { monthOfShown } from "./shownDate";

/** What `&` makes of a cell's content; a day that is shown as its month is its serial. */
export function contentText(content: Raw): string {
  if (typeof content === "number") return numberText(content);
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  const serial = monthOfShown(content)?.serial;
  return serial === undefined ? content : numberText(serial);
}

/** Characters up to which Excel writes a number without an exponent. */
const longest = 20;

/** Up to 15 significant digits, as Excel writes them. */
function numberText(value: number): string {
  const plain = printNumber(value);
  const length = plain.replace("-", "").length;
  if (length <= longest) return plain;
  const [digits = "", exponent = ""] = Number(value.toPrecision(15)).toExponential().split("e");
  return `${digits}E${exponent.charAt(0)}${exponent.slice(1).padStart(2, "0")}`;
}
