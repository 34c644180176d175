import { foldText } from "../foldText";

const plainNumber = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/**
 * The number that a numeric text holds: `1,200`, `１２００`, `−3.5`, `.5`, `1.2E+08`, blanks anywhere.
 * Undefined for any other text, an empty one and a percentage included.
 */
export function numberFrom(text: string): number | undefined {
  const folded = foldNumeric(text);
  if (!/\d/.test(folded) || !plainNumber.test(folded)) return undefined;
  const value = Number(folded.replaceAll(",", ""));
  return Number.isFinite(value) ? value : undefined;
}

/** The percentage as printed that a text such as `5.4%` or `－５０％` holds (5.4, −50); else undefined. */
export function percentFrom(text: string): number | undefined {
  const folded = foldNumeric(text);
  return folded.endsWith("%") ? numberFrom(folded.slice(0, -1)) : undefined;
}

// NFKC would make 52 of 5².
function foldNumeric(text: string): string {
  return foldText(text).replaceAll("，", ",").replace(/[−–]/g, "-");
}
