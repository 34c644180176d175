import type { FactHeading } from "./facts";
import type { ReportHeading } from "./reports";
import type { TargetHeading } from "./targets";

/** Columns that deeds look for, by what they hold: one that its table no longer has does not compile. */
export const fillInHeadings = {
  latest: "最新完成值",
  latestAsOf: "数据截至",
  unit: "单位",
} as const satisfies Record<string, TargetHeading>;

/** Columns of 目标台账 and 填报记录 that a file of figures may have as well. */
export const fillFileHeadings = {
  upper: "完成值上限",
  goal: "目标值",
  qualifier: "限定词",
  area: "旗县",
  indicator: "指标",
  item: "对象",
  period: "时期",
} as const satisfies Record<string, TargetHeading | ReportHeading>;

/** What a person calls 完成值上限 where no other upper end stands. */
export const shortUpperHeading = "上限";

/** By table, the columns that say what a row of a ledger is about: with its key, what it is known by. */
export const subjectHeadings: Readonly<Record<string, readonly string[]>> = {
  JM_Facts: ["旗县", "指标", "对象", "结对方", "时期", "数据性质"] satisfies readonly FactHeading[],
  JM_Targets: ["旗县", "指标", "对象", "时期", "目标类型"] satisfies readonly TargetHeading[],
};

/** Columns that say where a figure of either ledger is printed. */
export const citationHeadings = [
  "资料来源",
  "段落",
  "原文数字",
] as const satisfies readonly (FactHeading & TargetHeading)[];

/** Columns that hold other things of a row of either ledger. */
export const rowHeadings = {
  county: "旗县",
  source: "资料来源",
  note: "备注",
} as const satisfies Record<string, FactHeading & TargetHeading>;

/** Where 目标台账 keeps the day that a verdict counts to. */
export const judgedDayHeading = "计入截至" satisfies TargetHeading;

/** Where it keeps the verdict's sentence. */
export const judgedReasonHeading = "判定说明" satisfies TargetHeading;

/** By what the period of a row of 数据台账 is known. */
export const basisHeading = "时期依据" satisfies FactHeading;
