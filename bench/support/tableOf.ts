import { textWidth } from "../../src/sheet/textWidth";
import type { Row } from "../row";

/** Rows as lines of text: names, numbers flush right, units, notes. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ name, value, unit, note = "" }) => ({
    name,
    number: value.toLocaleString("en-US", { maximumSignificantDigits: digitsOf(value) }),
    unit,
    note,
  }));
  const widest = (part: "name" | "number" | "unit"): number =>
    Math.max(0, ...cells.map((cell) => textWidth(cell[part])));
  const [name, number, unit] = [widest("name"), widest("number"), widest("unit")];
  return cells
    .map((cell) =>
      [
        cell.name + gap(name, cell.name),
        gap(number, cell.number) + cell.number,
        cell.unit + gap(unit, cell.unit),
        cell.note,
      ]
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Three digits say what a measurement can say; counts are shown whole. */
function digitsOf(value: number): number {
  return Number.isInteger(value) ? 21 : 3;
}

function gap(width: number, text: string): string {
  return " ".repeat(width - textWidth(text));
}
