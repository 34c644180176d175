import type { Expected } from "./case";

/** Whether what was seen is as expected; `known` has what earlier steps read. */
export function isAsExpected(
  seen: unknown,
  expected: Expected,
  known: ReadonlyMap<string, unknown>,
): boolean {
  if ("is" in expected) return isSame(seen, expected.is);
  if ("oneOf" in expected) return expected.oneOf.some((one) => isSame(seen, one));
  if ("near" in expected) {
    return typeof seen === "number" && Math.abs(seen - expected.near) <= expected.within;
  }
  if ("sameAs" in expected) return isSame(seen, known.get(expected.sameAs));
  return !isSame(seen, known.get(expected.otherThan));
}

/** The expectation as one reads it in a report. */
export function expectationText(expected: Expected, known: ReadonlyMap<string, unknown>): string {
  if ("is" in expected) return plainText(expected.is);
  if ("oneOf" in expected) return expected.oneOf.map(plainText).join(" 或 ");
  if ("near" in expected) return `${expected.near} ± ${expected.within}`;
  if ("sameAs" in expected) return `与先前相同：${plainText(known.get(expected.sameAs))}`;
  return `与先前不同：${plainText(known.get(expected.otherThan))}`;
}

export function plainText(value: unknown): string {
  return value === undefined ? "无" : JSON.stringify(value);
}

/** The data with `{sheet}` in its texts, and in names of its properties, replaced. */
export function withSheet<Data>(data: Data, sheet: string): Data {
  return JSON.parse(JSON.stringify(data).replaceAll("{sheet}", sheet)) as Data;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
