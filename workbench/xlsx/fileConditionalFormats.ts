import type {
  CellIsOperators,
  ConditionalFormattingRule,
  Style,
  Worksheet,
} from "@cj-tech-master/excelts";
import type { SnapshotConditionalFormat, SnapshotSheet } from "../model/snapshot";
import { cellAddress, rectangleAddress } from "./addresses";
import { argb } from "./cellStyle";
import { fileFormula } from "./formula/fileFormula";

/** Native conditional formats, the first with the highest priority. */
export function putConditionalFormats(sheet: Worksheet, snapshot: SnapshotSheet): void {
  snapshot.conditionalFormats.forEach((format, index) => {
    const rule = { ...ruleOf(format), priority: index + 1 };
    sheet.addConditionalFormatting({ ref: rectangleAddress(format.place), rules: [rule] });
  });
}

function ruleOf({ place, rule, ...look }: SnapshotConditionalFormat): ConditionalFormattingRule {
  const style = differenceOf(look);
  switch (rule.kind) {
    case "containsText": {
      const text = rule.text.replaceAll('"', '""');
      const search = `NOT(ISERROR(SEARCH("${text}",${cellAddress(place.row, place.column)})))`;
      const written = { formulae: [search] };
      return { type: "containsText", operator: "containsText", text: rule.text, style, ...written };
    }
    case "expression":
      return { type: "expression", formulae: [fileFormula(rule.formula)], style };
    case "cellValue": {
      const formulae = rule.formulas.map((formula) => fileFormula(formula));
      return { type: "cellIs", operator: operatorOf(rule.operator), formulae, style };
    }
    case "dataBar": {
      const ends = [endOf(rule.minimum, "min"), endOf(rule.maximum, "max")];
      const below = { negativeFillColor: { argb: "FFC00000" }, axisColor: { argb: "FF000000" } };
      const color = { argb: argb(rule.color) };
      return { type: "dataBar", cfvo: ends, color, gradient: false, ...below };
    }
  }
}

function endOf(value: number | undefined, automatic: "min" | "max") {
  return value === undefined ? { type: automatic } : { type: "num" as const, value };
}

/** Office.js says `EqualTo` and `GreaterThan`, the file `equal` and `greaterThan`. */
function operatorOf(operator: string): CellIsOperators {
  const name = operator.charAt(0).toLowerCase() + operator.slice(1);
  return name.replace(/^(equal|notEqual)To$/u, "$1") as CellIsOperators;
}

/** What the format changes; a difference keeps its solid colour in the background. */
function differenceOf(look: { fontColor?: string; fill?: string }): Partial<Style> {
  return {
    ...(look.fontColor === undefined ? {} : { font: { color: { argb: argb(look.fontColor) } } }),
    ...(look.fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", bgColor: { argb: argb(look.fill) } } }),
  };
}
