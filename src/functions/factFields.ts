import { badInput, type Answer, answer } from "../core/answer";
import type { Ledger } from "../core/ledger";
import type { Observation } from "../core/model/dataset";
import { factColumns } from "../tables/facts";

/** Columns of 数据台账: heading, id in the data package, meaning. */
export const factFields = [
  ["编号", "id", "随附数据各行的固定编号；本单位录入的行为空"],
  ["旗县", "area", "数字所属的地区"],
  ["指标", "indicator", "指标目录中的名称"],
  ["对象", "item", "同一指标下的细分，例如某项用途；空为总数"],
  ["结对方", "partner", "与之结对的一方"],
  ["时期", "period", "数字所属的时间，空为资料没有写明"],
  ["数据性质", "nature", "实际、能力或签约"],
  ["数值", "value", "按右边单位计的数；百分比为小数；空为只有增速"],
  ["数值上限", "value_upper", "数字是区间时的上限"],
  ["单位", "unit", "数值的单位"],
  ["限定词", "qualifier", "以上、以内或约；空为确数"],
  ["增减", "change", "资料印出的增减量"],
  ["同比", "yoy", "资料印出的增速，小数"],
  ["数据状态", "status", "正常、估计、初步、口径中断、口径不同或可靠性低"],
  ["资料来源", "source", "出自哪份文件"],
  ["段落", "paragraph", "在文件中的第几段，空行不计"],
  ["原文数字", "stated", "资料里印的数字"],
  ["备注", "note", "说明"],
] as const;

/** Heading and cells of 数据台账 for some of its rows. */
export function factTable(
  ledger: Ledger,
  rows: readonly Observation[],
): readonly (readonly unknown[])[] {
  const columns = factColumns(ledger);
  return [
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map(({ cell }) => cell(row).content)),
  ];
}

/** One cell of a row by the heading or id of its column. */
export function factField(ledger: Ledger, row: Observation, field: string): Answer<unknown> {
  const wanted = field.normalize("NFKC").toLowerCase();
  const known = factFields.find(([heading, id]) => heading === wanted || id === wanted);
  const column = factColumns(ledger).find(({ header }) => header === known?.[0]);
  if (column !== undefined) return answer(column.cell(row).content);
  const legal = factFields.map(([heading]) => heading).join("、");
  return badInput(`没有名为“${field}”的字段，可用：${legal}。`);
}
