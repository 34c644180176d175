import { expectedArea, type Expected, type GoldenCase } from "./goldenCase";
import type { ShownArea } from "./shownArea";

/** What is shown, where it is not what the case expects. */
export function faultOf(one: GoldenCase, { cells, messages }: ShownArea): unknown {
  const size = [cells.length, cells[0]?.length ?? 0];
  if (one.shape !== undefined) {
    return size[0] === one.shape[0] && size[1] === one.shape[1] ? undefined : { size };
  }
  if (one.contains !== undefined) {
    const text = cells[0]?.[0];
    const isText = typeof text === "string";
    return isText && one.contains.every((part) => text.includes(part)) ? undefined : { text };
  }
  const expected = expectedArea(one) ?? [];
  const isAsExpected =
    expected.length === size[0] &&
    expected.every(
      (row, down) =>
        row.length === size[1] &&
        row.every((cell, right) => isSame(cell, cells[down]?.[right], messages[down]?.[right])),
    );
  return isAsExpected ? undefined : { cells, messages };
}

/** True for equal texts, numbers within 1e-12 of the larger, and errors that say every part of the message. */
function isSame(expected: Expected, shown: unknown, message: string | undefined): boolean {
  if (typeof expected === "number") {
    if (typeof shown !== "number") return false;
    const scale = Math.max(Math.abs(expected), Math.abs(shown));
    return Math.abs(expected - shown) <= 1e-12 * scale;
  }
  if (typeof expected !== "object") return expected === shown;
  if (typeof shown !== "object" || shown === null) return false;
  if (Reflect.get(shown, "error") !== expected.error) return false;
  return (expected.message ?? []).every((part) => message?.includes(part));
}
