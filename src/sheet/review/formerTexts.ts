import type { Raw } from "../../tables/cells/raw";
import { quoted } from "./reviewTexts";

const mostKeys = 3;

/** What versions wrote that named rows by their 编号: lines are still known by it, so that they stay where they are. */
export const formerTexts = {
  recomputed: (key: string, column: string, persons: Raw) =>
    `${key === "" ? "本单位录入的行，" : `编号${key}，`}“${column}”由加载项计算，曾填入${quoted(persons)}，已重新计算；原值记在这里。`,
  correctedAlike: (keys: readonly string[], before: Raw, now: Raw, source: string) =>
    `新版数据把${keys.length}行（编号${keys.slice(0, mostKeys).join("、")}${keys.length > mostKeys ? "等" : ""}）由${quoted(before)}改为${quoted(now)}${source === "" ? "" : `，出自《${source}》`}。`,
  copied: (key: string, ours: number) =>
    `编号${key}也在第${ours}行；这一行不是随附数据，按本单位录入的行判断，不随新版数据改动。确是另一项的，请清空编号；多余的，请删去。`,
} as const;
