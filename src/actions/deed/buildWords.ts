import type { DateText } from "../../core/model/dataset";
import { dayOrNone } from "./stateWords";

/** How the making of county sheets ends, in Chinese, by code. */
export const buildOutcomes = {
  built: ({ written, unchanged }: Built) =>
    `已生成${written.length}张工作表：${written.join("、")}${unchanged > 0 ? `，${unchanged}张没有变化` : ""}。`,
  builtNothing: () => "没有变化，汇总表都已是最新。",
  nothingBuilt: () => "已取消，汇总表没有改动。",
  buildCancelled: ({ written }: Written) => `已取消：${written.join("、")}已写好，其余没有改动。`,
  /** Sheets stand at another day than the workbook. */
  buildLeftBetween: ({ written, from, to }: LeftBetween) =>
    `已取消：${written.join("、")}已按截至日期${dayOrNone(to)}写好，其余没有改动；工作簿的截至日期仍为${dayOrNone(from)}。`,
};

interface Written {
  readonly written: readonly string[];
}
interface Built extends Written {
  readonly unchanged: number;
}
interface LeftBetween extends Written {
  /** The as-of date that stays, and the one that was asked for. */
  readonly from: DateText | undefined;
  readonly to: DateText | undefined;
}
