import type { NamedRow } from "../form/csvTable";
import type { Fault } from "../form/fault";

/** Suggested lead indicators by which no doubling could be measured, and second ones of a pillar. */
export function leadFaults(file: string, indicators: readonly NamedRow[]): Fault[] {
  const leads = indicators.filter(({ cell }) => cell("lead") !== "");
  return leads.flatMap((row) => {
    const first = leads.find(({ cell }) => cell("pillar") === row.cell("pillar"));
    const legal = row.cell("pillar") === "" ? withoutPillar : legalBeside(row, first);
    return legal === undefined
      ? []
      : [{ file, line: row.line, column: "lead", found: row.cell("lead"), legal }];
  });
}

const withoutPillar = "空：没有 pillar 的指标不是主导指标";

function legalBeside(row: NamedRow, first: NamedRow | undefined): string | undefined {
  const unit = row.cell("unit");
  if (unit === "%" || unit === "位") return `空：单位是${unit}的指标不能倍增`;
  if (first === undefined || first === row) return undefined;
  return `空：${row.cell("pillar")} 的主导指标已是 ${first.cell("indicator")}`;
}
