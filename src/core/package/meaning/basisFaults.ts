import type { InferredPeriods } from "../form/descriptor";
import type { NamedRow } from "../form/csvTable";
import type { Fault } from "../form/fault";

/**
 * Periods that nobody documented for their source: one is inferred only from what the descriptor says that a document
 * reports on, a figure takes it wherever it has no other, and a capacity without a time has none.
 */
export function basisFaults(
  file: string,
  { line, cell }: NamedRow,
  documented: readonly InferredPeriods[],
): Fault[] {
  const [period, basis, isCapacity] = [
    cell("period"),
    cell("period_basis"),
    cell("nature") === "capacity",
  ];
  const fault = (column: string, legal: string): Fault[] => [
    { file, line, column, found: cell(column), legal },
  ];
  const { whole, passages = [] } = documented.find(({ source }) => source === cell("source")) ?? {};
  if (period === "") {
    if (basis === "inferred") return fault("period_basis", "没有时期的行写 stated");
    return whole === undefined || isCapacity ? [] : fault("period", `${whole}（推定）`);
  }
  if (basis !== "inferred") return [];
  const legal = [...(whole === undefined ? [] : [whole]), ...passages];
  if (legal.length === 0) return fault("period_basis", "stated；这份资料没有登记推定的时期");
  if (isCapacity) return fault("period_basis", "stated；能力没有写明时间的，时期空着");
  return legal.includes(period) ? [] : fault("period", legal.join("、"));
}
