/** More of what was typed hides what is wrong with it. */
const mostCharacters = 40;

/**
 * What was typed, as a refusal quotes it: on one line, its first 40 characters.
 *
 * @example quoted("300万美金") → "“300万美金”"
 */
export function quoted(typed: string | number | boolean): string {
  // Within quotation marks stand single ones.
  return `“${shortened(typed).replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

/** On one line, its beginning where it is longer. */
function shortened(typed: string | number | boolean): string {
  // Two units of UTF-16 may be one character: enough of them for 40, however long the text is.
  const start = String(typed).slice(0, 4 * mostCharacters);
  const characters = Array.from(start.replace(/[\s\p{Cc}]+/gu, " ").trim());
  const isWhole = characters.length <= mostCharacters && start.length === String(typed).length;
  return isWhole ? characters.join("") : `${characters.slice(0, mostCharacters - 1).join("")}…`;
}
