import type { Host } from "../../../workbench/host/host";
import type { Expected } from "./goldenCase";

/** What a formula shows in its cell and those it fills. */
export interface ShownArea {
  readonly cells: (string | number | boolean | { readonly error: string })[][];
  /** Hover texts of its errors. */
  readonly messages: (string | undefined)[][];
}

/** The area that the formula of a cell fills. */
export function shownArea(host: Host, sheet: string, row: number, column: number): ShownArea {
  const on = host.book.findSheet(sheet);
  const anchor = on?.cell(row, column);
  const { rows, columns } = anchor?.spill ?? { rows: 1, columns: 1 };
  const filled = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => on?.cell(row + down, column + right)),
  );
  const cells = filled.map((line) => line.map((cell) => cell?.value ?? ""));
  return { cells, messages: filled.map((line) => line.map((cell) => cell?.message)) };
}

/** True for equal texts, equal errors and numbers within 1e-12 of the larger. */
export function isSame(expected: Expected, shown: unknown): boolean {
  if (typeof expected === "number") {
    if (typeof shown !== "number") return false;
    const scale = Math.max(Math.abs(expected), Math.abs(shown));
    return Math.abs(expected - shown) <= 1e-12 * scale;
  }
  if (typeof expected !== "object") return expected === shown;
  return (
    typeof shown === "object" && shown !== null && Reflect.get(shown, "error") === expected.error
  );
}
