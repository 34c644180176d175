import { cellAddress, rangeAddress } from "../../sheet/a1";
import { formulaText } from "../../tables/cells/cells";
import type { ConditionalFormatPlan } from "../../sheet/plan";

export function writeConditionalFormats(
  sheet: Excel.Worksheet,
  plans: readonly ConditionalFormatPlan[],
): void {
  for (const { place, text, color, fill } of plans) {
    const { custom } = sheet.getRange(rangeAddress(place)).conditionalFormats.add("Custom");
    // The whole text: a word of one outcome may stand inside that of another.
    custom.rule.formula = `=${cellAddress(place.row, place.column)}=${formulaText(text)}`;
    custom.format.font.color = color;
    custom.format.fill.color = fill;
  }
}
