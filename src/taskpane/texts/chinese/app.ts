/** The pane as a whole, and the page that a plain browser sees. */
export const app = {
  product: "京蒙协作台账",
  openInExcel: "请在Excel中打开",
  openInExcelHow:
    "这个页面是Excel加载项的窗格。在Excel的“开始”选项卡点“打开台账窗格”即可使用；安装方法见随附说明。",
  noFunctions: "这个版本的Excel不支持自定义函数：JM.公式不可用，静态汇总表照常可用。",
} as const;
