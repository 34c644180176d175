import type { TableName } from "./tables";

/** Columns of each table in version 0.1.0, none of a table that it did not have: what a workbook must hold whose state does not tell what was written. */
const columns: Readonly<Record<TableName, string>> = {
  JM_Facts:
    "编号 旗县 指标 对象 结对方 时期 数据性质 数值 数值上限 单位 限定词 增减 同比 数据状态 资料来源 段落 原文数字 备注",
  JM_Targets:
    "编号 旗县 指标 对象 时期 目标类型 目标值 目标值上限 单位 限定词 基期值 折算目标值 最新完成值 数据截至 完成率 序时进度 差距 状态 说明 资料来源 段落 原文数字 备注",
  JM_Reports: "",
  JM_Doubling: "",
  JM_Indicators:
    "编号 指标 英文名 别名 拼音首字母 领域 六个倍增 基本单位 显示单位 类型 方向 汇总方式 同比方式 价格口径 主要指标次序 小数位",
  JM_Areas: "代码 名称 简称 别名 拼音首字母 级别 上级 结对区",
  JM_Sources: "编号 标题 发布单位 发布日期 文号 所述时间 性质 备注",
  JM_Rules:
    "代码 名称 达标线 滞后线 未设目标 口径不可比 未到期 未填报 超额完成 已完成 到期未完成 当前达标 当前未达标 达到序时进度 滞后序时进度 严重滞后 备注",
  JM_Review: "编号 类别 旗县 位置 内容 状态 备注",
};

export function firstHeadings(table: TableName): readonly string[] {
  return columns[table].split(" ").filter((heading) => heading !== "");
}
