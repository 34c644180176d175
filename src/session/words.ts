import type { Catalogue } from "../core/message";
import { speaking } from "../core/userError";

/** What the session refuses, in Chinese. */
export const words = {
  /** @param faults a sentence of the package's own */
  datasetFaulty: ({ faults }: { readonly faults: string }) =>
    `随附数据未通过检查，没有载入：${faults}`,
  fileOutOfReach: ({ file }: { readonly file: string }) =>
    `取不到随附数据文件 ${file}，请检查网络后重试。`,
  fileRefused: ({ file, status }: { readonly file: string; readonly status: number }) =>
    `取不到随附数据文件 ${file}（服务器答复 ${status}），请检查安装是否完整。`,
  partOutOfReach: () =>
    "取不到加载项的一部分，没有做完。请检查网络后重试；还是不行时，请关闭窗格再打开。",
  fileIsUtf16: ({ file }: { readonly file: string }) =>
    `${file}是 UTF-16（Unicode 文本）编码，没有读入，请在 Excel 中另存为“CSV UTF-8（逗号分隔）”，再试一次。`,
  fileIsNoText: ({ file }: { readonly file: string }) =>
    `${file}不是文本，UTF-8 和 GB18030 编码都读不出，没有读入，请在 Excel 中另存为“CSV UTF-8（逗号分隔）”，再试一次。`,
  fileHoldsControl: ({ file, line }: { readonly file: string; readonly line: number }) =>
    `${file}第${line}行有看不见的控制字符，没有读入，请删去它，或在 Excel 中另存为“CSV UTF-8（逗号分隔）”，再试一次。`,
} as const satisfies Catalogue;

export const { refuse } = speaking(words);
