import { isRecord } from "./arguments";
import type { ConditionalFormatData } from "./data/conditionalFormatData";
import type { SnapshotConditionalFormat } from "./snapshot";

/** Rules that the writer of files knows; others are left out of the file. */
export function snapshotConditionalFormat(
  data: ConditionalFormatData,
): SnapshotConditionalFormat[] {
  const rule = ruleOf(data);
  if (!rule) return [];
  const fontColor = data.settings.get("format.font.color");
  const fill = data.settings.get("format.fill.color");
  return [
    {
      place: data.rect,
      rule,
      ...(typeof fontColor === "string" && fontColor !== "" && { fontColor }),
      ...(typeof fill === "string" && fill !== "" && { fill }),
    },
  ];
}

function ruleOf({
  type,
  settings,
}: ConditionalFormatData): SnapshotConditionalFormat["rule"] | undefined {
  const rule = settings.get("rule");
  const given = isRecord(rule) ? rule : {};
  switch (type) {
    case "ContainsText":
      return { kind: "containsText", text: textOf(given["text"]) };
    case "Custom":
      return {
        kind: "expression",
        formula: textOf(settings.get("rule.formula")).replace(/^=/, ""),
      };
    case "CellValue": {
      const formulas = [given["formula1"], given["formula2"]]
        .map(textOf)
        .filter((text) => text !== "");
      return {
        kind: "cellValue",
        operator: textOf(given["operator"]).replace(/^./, (letter) => letter.toLowerCase()),
        formulas: formulas.map((formula) => formula.replace(/^=/, "")),
      };
    }
    case "DataBar": {
      const minimum = boundOf(settings.get("lowerBoundRule"));
      const maximum = boundOf(settings.get("upperBoundRule"));
      return {
        kind: "dataBar",
        color: textOf(settings.get("positiveFormat.fillColor")) || "#638EC6",
        ...(minimum !== undefined && { minimum }),
        ...(maximum !== undefined && { maximum }),
      };
    }
    default:
      return undefined;
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** A bound given as a number; automatic ones are left to the program that opens the file. */
function boundOf(rule: unknown): number | undefined {
  if (!isRecord(rule) || rule["type"] !== "Number") return undefined;
  const number = Number(textOf(rule["formula"]).replace(/^=/, ""));
  return Number.isFinite(number) ? number : undefined;
}
