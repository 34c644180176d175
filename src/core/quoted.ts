const longest = 40;

/** What a person typed, in quotation marks; a long text is cut to its first forty characters. */
export function quoted(text: string): string {
  const characters = Array.from(text);
  const isShort = characters.length <= longest;
  return `“${isShort ? text : `${characters.slice(0, longest - 1).join("")}…`}”`;
}
