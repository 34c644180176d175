// Blanks of every width, and the marks that copying from web pages leaves behind.
const blanks = /[\s\u200B\u200C\u200D\u2060\uFEFF]/gu;

/**
 * The form in which names are compared: NFKC, without blanks, without case.
 *
 * @example nameKey(" ＧＤＰ ") === "gdp"
 */
export function nameKey(text: string): string {
  // Most items and partners are empty, and millions of rows are compared by them.
  if (text === "") return text;
  return text.normalize("NFKC").replace(blanks, "").toLowerCase();
}
