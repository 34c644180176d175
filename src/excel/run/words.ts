import type { Catalogue } from "../../core/message";
import { quoted as quote } from "../../core/quoted";
import { speaking } from "../../core/userError";

/** What Excel's refusals mean to a person, by Excel's codes. */
const hostRefusals = {
  AccessDenied: () => "工作表或工作簿受保护，无法写入。请先撤销保护，再试一次。",
  InvalidOperationInCellEditMode: () => "有单元格正在编辑。请按回车键或Esc键退出编辑，再试一次。",
  RequestPayloadSizeLimitExceeded: () =>
    "一次写入的内容超过Excel的上限。请减少所选旗县，再试一次。",
  ResponsePayloadSizeLimitExceeded: () =>
    "一行里的文字太长，超过Excel一次能读出的上限。请把过长的文字分到几格，再试一次。",
  ItemNotFound: () => "所需的工作表或表格已不在工作簿中。请重新载入数据，再试一次。",
  ItemAlreadyExists: () => "工作簿中已有同名的工作表或表格。请改名后再试一次。",
  ApiNotFound: () => "这个版本的Excel没有这项功能。请升级Excel，再试一次。",
  FilteredRangeConflict: () => "要写入的行有一部分被筛选隐藏。请先清除筛选，再试一次。",
  noAnswer: () =>
    "Excel超过两分钟没有回答，已不再等待。写好的和您填的都在，请看一眼工作簿，再做一次会接着完成；还是这样时，请保存并重新打开工作簿。",
  ReadOnlyDocument: () => "工作簿以只读方式打开，无法写入。请另存一份再试。",
};

export type HostRefusal = keyof typeof hostRefusals;

export function isHostRefusal(code: string | undefined): code is HostRefusal {
  return code !== undefined && code in hostRefusals;
}

/** What this folder refuses and could not do, in Chinese. */
export const words = {
  ...hostRefusals,
  frontSheetProtected: ({ sheet }: { readonly sheet: string }) =>
    `工作表“${sheet}”受保护，没有插入公式。请撤销保护，或选别的工作表。`,
  cellOccupied: ({
    sheet,
    address,
    content,
  }: {
    readonly sheet: string;
    readonly address: string;
    readonly content: string;
  }) => `“${sheet}”的${address}已有内容${quote(content)}，没有插入公式。请选一个空格，或选择替换。`,
  unfinished: ({ sheets }: { readonly sheets: readonly string[] }) => `${quoted(sheets)}没有写完。`,
  pagesUnset: ({ sheet, count }: { readonly sheet: string; readonly count: number }) =>
    `有${count}张工作表（“${sheet}”${count > 1 ? "等" : ""}）的打印设置没有写上，内容都已写好。请检查打印机是否可用，再做一次。`,
  brokenOff: () => "Excel中途出错。再做一次会接着完成，您填的内容都在。",
} as const satisfies Catalogue;

export const { message, refuse, refuseAll } = speaking(words);

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join("、");
}
