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
} as const satisfies Catalogue;

export const { refuse } = speaking(words);
