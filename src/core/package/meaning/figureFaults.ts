import type { NamedRow } from "../form/csvTable";
import type { Fault } from "../form/fault";
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
  if (["value", "yoy", "change"].every((column) => row.cell(column) === "")) {
    const legal = "数值；只印增速的行应有 yoy，只印增加额的行应有 change";
    return [{ file, line: row.line, column: "value", found: "", legal }];
  }
  return [
    ...upperFaults(file, row),
    ...statedFaults(file, row, unit),
    ...rateFaults(file, row, unit, growth),
  ];
}

function statedFaults(file: string, row: NamedRow, unit: string): Fault[] {
  const hasValue = row.cell("value") !== "";
  if (row.cell("stated") === "") return hasValue ? missing(file, row, "stated", "value") : [];
  return printedFaults({
    file,
    row,
    column: "stated",
    number: hasValue ? "value" : "change",
    ...(hasValue ? { upper: "value_upper" } : {}),
    qualifier: "qualifier",
    units: [unit],
  });
}

function rateFaults(file: string, row: NamedRow, unit: string, growth: string): Fault[] {
  const hasRate = row.cell("yoy") !== "";
  const hasStated = row.cell("stated") !== "";
  const number = hasRate ? "yoy" : "change";
  if (row.cell("yoy_stated") !== "") {
    return printedFaults({
      file,
      row,
      column: "yoy_stated",
      number,
      // Where no level is printed, the qualifier is the rate's.
      ...(hasStated ? {} : { qualifier: "qualifier" }),
      units: hasRate ? (unitsOfGrowth[growth] ?? []) : [unit],
    });
  }
  const isPrintedByStated = number === "change" && row.cell("value") === "" && hasStated;
  if (row.cell(number) === "" || isPrintedByStated) return [];
  return missing(file, row, "yoy_stated", number);
}

function missing(file: string, { line }: NamedRow, column: string, number: string): Fault[] {
  return [{ file, line, column, found: "", legal: `${number} 的数字原文` }];
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
    units: unitsOfKinds[kind] ?? [unit],
  });
  const isInWords = kind === "milestone" && row.cell("value") === "1";
  return [...upperFaults(file, row), ...(isInWords ? [] : printed)];
}

// Reports print a rise of a rate in points as % too (报销率提升10%).
const unitsOfKinds: Partial<Record<string, readonly string[]>> = {
  growth: ["%"],
  points: ["个百分点", "%"],
  multiple: ["倍"],
  rank: ["位"],
};

function upperFaults(file: string, row: NamedRow): Fault[] {
  const upper = row.cell("value_upper");
  if (upper === "" || Number(upper) > Number(row.cell("value"))) return [];
  return [{ file, line: row.line, column: "value_upper", found: upper, legal: "大于 value 的数" }];
}
