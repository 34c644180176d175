interface Sheet {
  readonly sheet: string;
}

/** What is being done: labels, not sentences. */
export const steps = {
  readingDataset: () => "读取随附数据",
  readingWorkbook: () => "读取工作簿",
  mergingLedger: () => "合并台账",
  writingTables: () => "写入数据表",
  complete: () => "完成",
  sheetWritten: ({ sheet }: Sheet) => `写好${sheet}`,
  sheetFinalised: ({ sheet }: Sheet) => `已定稿${sheet}`,
  repairing: () => "修复公式",
  /** While a person has a cell open for typing Excel answers nothing. */
  waitingForCellEdit: () => "有单元格正在编辑，请按回车键或Esc键退出",
};
