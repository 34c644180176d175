import { cellAddress, rangeAddress } from "../../sheet/a1";
import { formulaText } from "../../sheet/cells";
import type { ConditionalFormatPlan } from "../../sheet/plan";

export function writeConditionalFormats(
  sheet: Excel.Worksheet,
  plans: readonly ConditionalFormatPlan[],
): void {
  for (const plan of plans) {
    const { conditionalFormats } = sheet.getRange(rangeAddress(plan.place));
    if (plan.kind === "text") {
      // The whole text: a word of one outcome may stand inside that of another.
      const { custom } = conditionalFormats.add("Custom");
      custom.rule.formula = `=${cellAddress(plan.place.row, plan.place.column)}=${formulaText(plan.text)}`;
      custom.format.font.color = plan.color;
      custom.format.fill.color = plan.fill;
    } else {
      const { dataBar } = conditionalFormats.add("DataBar");
      dataBar.lowerBoundRule = { type: "Number", formula: String(plan.minimum) };
      dataBar.upperBoundRule = { type: "Number", formula: String(plan.maximum) };
      dataBar.positiveFormat.fillColor = plan.color;
    }
  }
}
