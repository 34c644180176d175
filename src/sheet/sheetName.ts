/** Excel's limit, in UTF-16 code units. */
const longest = 31;
// Excel keeps this name for its list of tracked changes.
const reserved = "history";

/**
 * A legal sheet name as near to `text` as Excel allows, different from every name in `taken`
 * (Excel compares without regard to case).
 */
export function sheetNameFor(text: string, taken: readonly string[] = []): string {
  const legal = trimEdges(text.replace(/[:\\/?*[\]\p{Cc}]/gu, "－"));
  const name = legal === "" ? "未命名" : legal.toLowerCase() === reserved ? `${legal}_` : legal;
  const used = new Set(taken.map((other) => other.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const candidate = trimEdges(cut(name, longest - suffix.length)) + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

// A name may neither begin nor end with an apostrophe: it would close the quotes of a reference.
function trimEdges(text: string): string {
  return text.replace(/^[\s']+|[\s']+$/g, "");
}

/** Never halves a character outside the basic plane. */
function cut(text: string, units: number): string {
  const end = /[\uD800-\uDBFF]/.test(text.charAt(units - 1)) ? units - 1 : units;
  return text.slice(0, end);
}
