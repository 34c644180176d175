/** Why nothing can be written into this workbook at all, or no new sheet. */
export const readOnlySentence = "工作簿以只读方式打开，没有写入。请另存一份再试。";

export function structureSentence(sheet: string): string {
  return `工作簿结构受保护，不能新建工作表“${sheet}”。请在“审阅”中撤销工作簿保护，再试一次。`;
}
