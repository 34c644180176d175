import { foldText } from "../foldText";

const plainNumber = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?(?:e[+-]?\d+)?$/i;
/** What the blank parts may be two numbers: 12 00. */
const glued =
  /[\d０-９][.,．，]?[^\S ]+[.,．，]?[\d０-９]|[\d０-９] +(?![\d０-９]{3}(?![\d０-９]))[.,．，]?[\d０-９]|[.,．，] +[\d０-９]|[\d０-９]{4} +[\d０-９]/;

/**
 * The number that a numeric text holds: `1,200`, `１２００`, `−3.5`, `.5`, `1.2E+08`, blanks before
 * three digits and around.
 * Undefined for any other text, an empty one and a percentage included.
 */
export function numberFrom(text: string): number | undefined {
  if (glued.test(text)) return undefined;
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
