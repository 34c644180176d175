import { UserError } from "../../../src/core/userError";

/** Why a file is not taken up: what it is, and what to do. */
const sentences = {
  empty: "是一个空文件，请向发来的人另要一份。",
  text: "是文字或 CSV，不是 Excel 工作簿；请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（.xlsx）”。",
  old: "是旧格式的表格（.xls 或 .et）；请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（.xlsx）”。",
  encrypted: "设有打开密码，读不了；请用 Excel 或 WPS 打开它，去掉打开密码后保存。",
  macro:
    "带有宏（.xlsm），宏在写出时保不住；请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（.xlsx）”。",
  binary: "是二进制工作簿（.xlsb）；请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（.xlsx）”。",
  other:
    "是别的文件，不是 Excel 工作簿（.xlsx）；请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（.xlsx）”。",
  damaged: "已经损坏或没有传完，请向发来的人另要一份，或用 Excel 打开并修复后另存。",
  huge: "解压以后太大，不像是一份台账，没有打开；请核对它的来历。",
  foreign:
    "里没有京蒙协作的台账表（如“数据台账”），不是本工具生成的工作簿；请给出生成过的文件，新做一份时不用 --in。",
  dates1904:
    "用的是 1904 日期系统，其中的日期会差四年；请在 Excel 的“选项—高级”里去掉“使用 1904 日期系统”后保存。",
} as const;

/** A file that is not taken up: `FileRefusal` knows why, whoever opened the file knows its name. */
export class FileRefusal extends Error {
  constructor(
    readonly reason: keyof typeof sentences,
    cause?: unknown,
  ) {
    super(`The file is ${reason}.`, { cause });
  }
}

/** The refusal as a sentence that names the file. */
export function refusalOf(file: string, { reason, cause }: FileRefusal): UserError {
  return new UserError(`文件“${file}”${sentences[reason]}`, { cause });
}
