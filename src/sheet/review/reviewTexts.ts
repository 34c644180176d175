import { quoted as quoteTyped } from "../../core/quoted";
import type { Raw } from "../../tables/cells/raw";
import { asShown } from "../../tables/cells/shownFigure";
import { unreadWords } from "../../tables/unreadWords";

/** What a link of 核对事项 says when the pointer rests on it. */
export const linkTips = {
  cell: "到这一格",
  sheet: "到这张表",
  row: (sheet: string) => `到${sheet}的这一行`,
} as const;

const mostNames = 3;

/** What lines of 核对事项 say was found. */
export const reviewTexts = {
  /** Of a row that is not read; also of one that is, and looks wrong. */
  unread: (column: string, found: string, reason: string) => {
    const typed = quoteTyped(asShown(found));
    return found.trim() === "" || reason.startsWith(typed)
      ? unreadWords(column, found, reason)
      : `“${column}”填的是${typed}：${reason}`;
  },
  typedOver: (value: Raw) =>
    `此格由加载项生成，曾填入“${String(value)}”，已按台账重新生成；原值记在这里。`,
  /** @param name of the row beside which it was typed */
  besideAnother: (name: string, value: Raw) =>
    `写在“${name}”一行旁边的${quoted(value)}：重新生成后这一行换了位置，字留在原处，旁边可能是别的行了；原话记在这里。`,
  writtenOver: (value: Raw) =>
    `写入时有人在改，此格原来的${quoted(value)}没能放回原处；原值记在这里。`,
  /** @param name of the row; empty for a row of the person's own */
  recomputed: (name: string, column: string, persons: Raw) =>
    `${name === "" ? "本单位录入的行" : name}，“${column}”由加载项计算，曾填入${quoted(persons)}，已重新计算；原值记在这里。`,
  kept: (persons: Raw, ours: Raw) =>
    `本单位填的是${quoted(persons)}，随附数据是${quoted(ours)}；已保留本单位的值。`,
  corrected: (before: Raw, now: Raw, source: string) =>
    `新版数据由${quoted(before)}改为${quoted(now)}${source === "" ? "" : `，出自《${source}》`}。`,
  correctedAlike: (names: readonly string[], before: Raw, now: Raw, source: string) =>
    `新版数据把${names.length}行（${names.slice(0, mostNames).join("、")}${names.length > mostNames ? `等${names.length}项` : ""}）由${quoted(before)}改为${quoted(now)}${source === "" ? "" : `，出自《${source}》`}。`,
  copied: (name: string, ours: number) =>
    `${name}：编号与第${ours}行相同；这一行不是随附数据，按本单位录入的行判断，不随新版数据改动。确是另一项的，请清空编号；多余的，请删去。`,
  reportCorrected: (subject: string, before: string, now: string) =>
    `${subject}，填报的完成值由${before}改为${now}；原值记在这里。`,
  /** @param day that the figure turned out to be of */
  reportRestored: (subject: string, before: string, now: string, day: string) =>
    `${subject}，填报的完成值由${before}改回${now}：${before}是${day}的数。确要改${now}的，请在填报记录中改。`,
  reportReplaced: (subject: string, before: string, now: string) =>
    `${subject}，完成值填报为${now}；目标台账中原有未写日期的${before}，原值记在这里。`,
  retired: "新版数据已没有这一行；工作簿中的仍保留，如不再需要请自行删除。",
  areas: (names: readonly string[]) => (names.length > 1 ? `${names.length}个地区` : names.join()),
  /** What stood beside several lines, in one cell: as it is where it is the same everywhere. */
  typedBeside: (lines: readonly { readonly area: string; readonly typed: string }[]) => {
    const filled = lines.filter(({ typed }) => typed !== "");
    const texts = new Set(filled.map(({ typed }) => typed));
    if (texts.size <= 1) return [...texts].join();
    return filled.map(({ area, typed }) => `${area}：${typed}`).join("；");
  },
  moreChanges: (rest: number) => `另有${rest}处变动，没有逐项列出。`,
} as const;

export function quoted(value: Raw): string {
  return value === "" ? "空白" : `“${String(value)}”`;
}
