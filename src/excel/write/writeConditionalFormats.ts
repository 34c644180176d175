import { cellAddress, rangeAddress } from "../../sheet/a1";
import { formulaText } from "../../tables/cells/cells";
import type { ConditionalFormatPlan } from "../../sheet/plan";

export function writeConditionalFormats(
  sheet: Excel.Worksheet,
  plans: readonly ConditionalFormatPlan[],
): void {
  for (const { place, texts, color, fill } of plans) {
    const { custom } = sheet.getRange(rangeAddress(place)).conditionalFormats.add("Custom");
    custom.rule.formula = saysOneOf(cellAddress(place.row, place.column), texts);
    custom.format.font.color = color;
    custom.format.fill.color = fill;
  }
}

/** The whole text: a word of one outcome may stand inside that of another. */
function saysOneOf(cell: string, texts: readonly string[]): string {
  const says = texts.map((text) => `${cell}=${formulaText(text)}`).join();
  return texts.length === 1 ? `=${says}` : `=OR(${says})`;
}
