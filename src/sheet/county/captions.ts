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
export const titleLabels = { partner: "结对区", asOf: "判断时点", rules: "规则" } as const;

/** Between what stands in one cell. */
export const captionSeparator = "　";

/** The words of earlier versions for what is captioned otherwise now. */
export const formerLabels = {
  [titleLabels.asOf]: "数据截至",
  [titleLabels.rules]: "判断规则",
} as const;

/** The county's newest figure; it changes with the figures, which are told one by one. */
export const latestLabel = "最新数据";

/** `判断时点：2024年6月30日`; the word alone finds the cell again. */
export function titleCaption(
  label: TitleLabel | (typeof formerLabels)[keyof typeof formerLabels] | typeof latestLabel,
  word: string,
): string {
  return `${label}：${word}`;
}

export type TitleLabel = (typeof titleLabels)[keyof typeof titleLabels];

/** Where a figure comes from: in one column of earlier versions, and as it is told. */
export const sourceHeader = "原文数字和出处";
/** Columns of 附表2, of which those stand that something fills. */
export const detailHeaders = [
  "序号",
  "指标",
  "性质",
  "数值",
  "单位",
  "时期",
  "同比",
  "增减",
  "限定",
  "资料",
  "段落",
  "出处",
  "原文数字",
] as const;
/** Columns of 附表1, of which those stand that something fills. */
export const targetHeaders = [
  "序号",
  "目标",
  "时期",
  "目标值",
  "单位",
  "完成值",
  "截至",
  "完成率",
  "序时进度",
  "状态",
  "说明",
  "责任单位",
] as const;

/** Headings of the two tables that hold every figure and verdict. */
export type LineHeader =
  (typeof detailHeaders)[number] | (typeof targetHeaders)[number] | typeof sourceHeader;

/** Headings of the annexes. */
export const annexTitles = { targets: "附表1　目标进度", details: "附表2　明细" } as const;
/** What version 0.1.0 called the part that holds every figure. */
export const firstDetailTitle = "五、明细";

/** Behind a period that the figure's own text does not give. */
export const inferredSign = "*";
/** Said once, below the figures, where one of them has such a period. */
export const inferredNote = `时期后带${inferredSign}的，原文没有写明这个数的时间，按资料所述的时间推定。`;

/** The numbers by which a sheet cites its documents, by the documents' own. */
export type SourceNumbers = ReadonlyMap<string, number>;

/** `[1]`; empty for a document that the sheet does not list. */
export function sourceMark(sources: SourceNumbers, source: string): string {
  const number = sources.get(source);
  return number === undefined ? "" : `[${number}]`;
}

/** `16.01亿元 6.4%[1]第28段`. */
export function citation(prints: string, mark: string, paragraph: number | undefined): string {
  return `${prints}${mark}${paragraph === undefined ? "" : `第${paragraph}段`}`;
}

/** A citation taken apart; undefined where a text is none. */
export function citedSource(
  text: string,
): { readonly prints: string; readonly source: string; readonly place: string } | undefined {
  // Version 0.1.0 cited by the documents' own numbers: 16.01亿元（资料003第28段）.
  const found =
    /^(.*)\[(\d+)\](第\d+段)?$/u.exec(text) ?? /^(.*)（资料(.+?)(第\d+段)?）$/u.exec(text);
  if (!found) return undefined;
  const [, prints = "", source = "", place = ""] = found;
  return { prints, source, place };
}
