import type { NamedRow } from "../form/csvTable";
import type { Fault } from "../fault";
import { printedFaults } from "./printedFaults";

/** Unit and growth method of an indicator, as the rows of its figures need them. */
export type IndicatorUnits = ReadonlyMap<
  string,
  { readonly unit: string; readonly growth: string }
>;

const unitsOfGrowth: Record<string, readonly string[]> = {
  percent: ["%"],
  points: ["个百分点", "%"],
  places: ["位"],
};

/**
 * Observations whose figures their printed forms do not support. `stated` prints the value, or the
 * change where no value is printed; `yoy_stated` prints the rate, or the change where no rate is.
 */
export function observationFigureFaults(
  file: string,
  row: NamedRow,
  indicators: IndicatorUnits,
): Fault[] {
  const { unit = "", growth = "" } = indicators.get(row.cell("indicator")) ?? {};
  const has = (column: string) => row.cell(column) !== "";
  const fault = (column: string, found: string, legal: string): Fault[] => [
    { file, line: row.line, column, found, legal },
  ];
  if (!has("value") && !has("yoy") && !has("change")) {
    return fault("value", "", "数值；只印增速的行应有 yoy，只印增加额的行应有 change");
  }
  const range = upperFaults(file, row);
  const stated = has("stated")
    ? printedFaults({
        file,
        row,
        column: "stated",
        number: has("value") ? "value" : "change",
        ...(has("value") ? { upper: "value_upper" } : {}),
        qualifier: "qualifier",
        units: [unit],
      })
    : has("value")
      ? fault("stated", "", "印出的数字原文")
      : [];
  const rate = has("yoy") ? "yoy" : "change";
  const printsRate = has("yoy_stated");
  const yoyStated = printsRate
    ? printedFaults({
        file,
        row,
        column: "yoy_stated",
        number: rate,
        units: has("yoy") ? (unitsOfGrowth[growth] ?? []) : [unit],
      })
    : [];
  const isUnprinted = has(rate) && !printsRate && (has("yoy") || has("value"));
  return [
    ...range,
    ...stated,
    ...yoyStated,
    ...(isUnprinted ? fault("yoy_stated", "", `${rate} 的数字原文`) : []),
  ];
}

/** Targets whose figures their printed form does not support; a milestone may be printed in words. */
export function targetFigureFaults(
  file: string,
  row: NamedRow,
  indicators: IndicatorUnits,
): Fault[] {
  const kind = row.cell("kind");
  const unit = indicators.get(row.cell("indicator"))?.unit ?? "";
  const printed = printedFaults({
    file,
    row,
    column: "stated",
    number: "value",
    upper: "value_upper",
    qualifier: "qualifier",
    units: [unitsOfKinds[kind] ?? unit],
  });
  const isInWords = kind === "milestone" && row.cell("value") === "1";
  return [...upperFaults(file, row), ...(isInWords ? [] : printed)];
}

const unitsOfKinds: Partial<Record<string, string>> = {
  growth: "%",
  points: "个百分点",
  multiple: "倍",
  rank: "位",
};

function upperFaults(file: string, row: NamedRow): Fault[] {
  const upper = row.cell("value_upper");
  if (upper === "" || Number(upper) > Number(row.cell("value"))) return [];
  return [{ file, line: row.line, column: "value_upper", found: upper, legal: "大于 value 的数" }];
}
