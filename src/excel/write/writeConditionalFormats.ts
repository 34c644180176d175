import { rangeAddress } from "../../sheet/a1";
import type { ConditionalFormatPlan } from "../../sheet/plan";

export function writeConditionalFormats(
  sheet: Excel.Worksheet,
  plans: readonly ConditionalFormatPlan[],
): void {
  for (const plan of plans) {
    const { conditionalFormats } = sheet.getRange(rangeAddress(plan.place));
    if (plan.kind === "text") {
      const { textComparison } = conditionalFormats.add("ContainsText");
      textComparison.rule = { operator: "Contains", text: plan.text };
      textComparison.format.font.color = plan.color;
      textComparison.format.fill.color = plan.fill;
    } else if (plan.kind === "formula") {
      const { custom } = conditionalFormats.add("Custom");
      custom.rule.formula = plan.formula;
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
