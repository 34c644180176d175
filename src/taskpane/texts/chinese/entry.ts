/** 录入: a figure of a document on its way into the ledger. */
export const entry = {
  area: "旗县",
  indicator: "指标",
  period: "时期",
  stated: "原文数字",
  source: "资料来源",
  item: "对象",
  itemHint: "没有可不填",
  understood: "读作{{words}}",
  present: "台账里已有：{{row}}",
  evenIfPresent: "已有同一项，仍另记一行",
  save: "写入数据台账",
} as const;
