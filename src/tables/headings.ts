import type { FactHeading } from "./facts";
import type { TargetHeading } from "./targets";

/** Columns that deeds look for, by what they hold: one that its table no longer has does not compile. */
export const fillInHeadings = {
  latest: "最新完成值",
  latestAsOf: "数据截至",
} as const satisfies Record<string, TargetHeading>;

/** Columns that say what a row of either ledger is about. */
export const rowHeadings = {
  county: "旗县",
  source: "资料来源",
} as const satisfies Record<string, FactHeading & TargetHeading>;
