import { oneFigure } from "./oneFigure";
import { unitOf } from "./units/units";

const prefixes: Record<number, string> = { 0: "", 4: "万", 8: "亿", 12: "万亿" };

/** The unit that the one figure of a text is printed in, its multiplier included: 万元 of `1291.3万元`. */
export function printedUnit(text: string): string | undefined {
  const found = oneFigure(text);
  const token = found.ok ? found.value.token : undefined;
  if (token?.unit === undefined) return undefined;
  const { style, power } = token.upper ?? token.numeral;
  const prefix = style === "digits" ? prefixes[power] : undefined;
  const name = prefix === undefined ? undefined : prefix + token.unit.name;
  return name !== undefined && unitOf(name) ? name : undefined;
}
