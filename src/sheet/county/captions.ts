/* The words by which a county sheet's parts are known: whoever reads a sheet finds them by these too. */

/** 正镶白旗京蒙协作情况汇总表 */
export function countyTitle(area: string): string {
  return `${area}${countyTitleEnd}`;
}

const countyTitleEnd = "京蒙协作情况汇总表";
export const overviewTitle = "京蒙协作总览";

/** Whether a text is the title of a sheet of ours, whichever. */
export function isSheetTitle(text: string): boolean {
  return text === overviewTitle || (text.endsWith(countyTitleEnd) && text !== countyTitleEnd);
}

/** What stands under the title, each with its word. */
export const titleLabels = { partner: "结对区", asOf: "判断时点", rules: "判断规则" } as const;

/** Between what stands in one cell. */
export const captionSeparator = "　";

/** The word of version 0.1.0 for the day of judgement. */
export const firstAsOfLabel = "数据截至";

/** The county's newest figure; it changes with the figures, which are told one by one. */
export const latestLabel = "最新数据";

/** `判断时点：2024年6月30日`; the word alone finds the cell again. */
export function titleCaption(
  label: TitleLabel | typeof firstAsOfLabel | typeof latestLabel,
  word: string,
): string {
  return `${label}：${word}`;
}

export type TitleLabel = (typeof titleLabels)[keyof typeof titleLabels];

export const factHeaders = ["指标", "时期", "数值", "限定", "单位", "同比"] as const;
export const sourceHeader = "原文数字和出处";
export const detailHeaders = [...factHeaders, "增减", "性质", sourceHeader] as const;
export const targetHeaders = [
  "目标",
  "时期",
  "目标值",
  "限定",
  "单位",
  "完成率",
  "序时进度",
  "状态",
  "说明",
] as const;

/** Headings of the two tables that hold every figure and verdict. */
export type LineHeader = (typeof detailHeaders)[number] | (typeof targetHeaders)[number];

/** Said once, below the figures, where one of them has such a period. */
export const inferredNote =
  "时期后写有（推定）的，原文没有写明这个数的时间，按资料所述的时间推定。";

/** Heading of the part that holds every figure. */
export const detailTitle = "五、明细";

/** A document's label at the sheet's end, and in the rows that cite it. */
export function sourceLabel(source: string): string {
  return `资料${source}`;
}

/** `16.01亿元 6.4%（资料003第28段）`. */
export function citation(prints: string, source: string, paragraph: number | undefined): string {
  const place = paragraph === undefined ? "" : `第${paragraph}段`;
  return `${prints}（${sourceLabel(source)}${place}）`;
}

const label = sourceLabel("(.+?)");

/** The number of a document by its label. */
export function labelledSource(text: string): string | undefined {
  return new RegExp(`^${label}$`, "u").exec(text)?.[1];
}

/** A citation taken apart; undefined where a text is none. */
export function citedSource(
  text: string,
): { readonly prints: string; readonly source: string; readonly place: string } | undefined {
  const found = new RegExp(`^(.*)（${label}(第\\d+段)?）$`, "u").exec(text);
  if (!found) return undefined;
  const [, prints = "", source = "", place = ""] = found;
  return { prints, source, place };
}
