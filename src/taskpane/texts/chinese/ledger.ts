/** What data the workbook holds. */
export const ledger = {
  none: "这个工作簿还没有台账。载入随附数据后，即可生成汇总表、使用以JM.开头的公式。",
  reading: "正在读取工作簿……",
  cellEdited: "有单元格正在编辑：请按回车键或Esc键退出，窗格随后读取。",
  readAgain: "重新读取",
  load: "载入数据",
  loadAgain: "更新数据",
  version: "数据版本{{version}}",
  counts: "{{counties}}个旗县，{{facts}}条数据，{{targets}}个目标",
} as const;
