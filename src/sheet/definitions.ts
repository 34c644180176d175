import type { Mode } from "./county";

/** Sheets on which the ledger's tables stand, by the name of the table. */
export const tableSheets = {
  JM_Facts: "数据台账",
  JM_Targets: "目标台账",
  JM_Indicators: "指标目录",
  JM_Areas: "地区目录",
  JM_Sources: "资料来源",
  JM_Rules: "判断规则",
} as const;

/** Headings of columns that are looked for outside the plans of tables. */
export const headings = {
  key: "编号",
  county: "旗县",
  source: "资料来源",
  latest: "最新完成值",
  latestAsOf: "数据截至",
} as const;

/** The mode of a sheet that stays as it is where the add-in is not installed. */
export const fixedMode: Mode = "静态";
