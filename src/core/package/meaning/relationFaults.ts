import type { NamedRow } from "../form/csvTable";
import type { Fault } from "../form/fault";

/** Relations that lack what their kind needs, or carry what it has no use for. */
export function relationFaults(file: string, { line, cell }: NamedRow): Fault[] {
  const fault = (column: string, legal: string): Fault[] => [
    { file, line, column, found: cell(column), legal },
  ];
  const isShare = cell("relation") === "share";
  if (isShare !== (cell("share") !== "")) return fault("share", isShare ? "印出的百分比" : "空");
  if (!isShare && cell("total") === "") return fault("total", "数据行的 id；只有占比可以没有总数");
  if (cell("total") === cell("part")) return fault("part", "与 total 不同的行");
  return [];
}
