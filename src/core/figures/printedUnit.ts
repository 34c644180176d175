import { foldText } from "../foldText";
import { scanFigures } from "./grammar/scanFigures";
import { unitOf } from "./units/units";

const prefixes: Record<number, string> = { 0: "", 4: "万", 8: "亿", 12: "万亿" };

/** The unit that the one figure of a text is printed in, its multiplier included: 万元 of `1291.3万元`. */
export function printedUnit(text: string): string | undefined {
  const folded = foldText(text).replace(/…/g, "");
  const figures = scanFigures(folded).filter((token) => token.sort === "figure");
  const [figure] = figures;
  if (figure?.unit === undefined || figures.length > 1) return undefined;
  const { style, power } = figure.upper ?? figure.numeral;
  const prefix = style === "digits" ? prefixes[power] : undefined;
  const name = prefix === undefined ? undefined : prefix + figure.unit.name;
  return name !== undefined && unitOf(name) ? name : undefined;
}
