import type { DateText } from "../../core/model/dataset";
import { dateInWords } from "../../core/periods";

/* What is told of the state that the workbook carries. */

export const stateRefusals = {
  stateNewer: () =>
    "这个工作簿由更新版本的京蒙协作台账写过，本版本不能改动，没有写入。请升级加载项，再试一次。",
  contentUnknown: ({ sheet }: { readonly sheet: string }) =>
    `加载项在工作簿里的记录不全，分不清“${sheet}”哪些格是生成的，没有定稿。请先生成一次汇总表，再定稿。`,
};

export const stateNotes = {
  stateRebuilt: ({ asOf, rules }: StateRebuilt) =>
    `加载项在工作簿里的记录丢失或损坏，已按各表重建：截至日期${dayOrNone(asOf)}，判断规则“${rules}”。请核对；与随附数据不同的数算作您改的，都已保留。`,
};

interface StateRebuilt {
  readonly asOf: DateText | undefined;
  readonly rules: string;
}

/** A day in words; the as-of date of an empty ledger is none. */
export function dayOrNone(day: DateText | undefined): string {
  return day === undefined ? "未载明" : dateInWords(day);
}
