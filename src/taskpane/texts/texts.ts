import { chineseWords, type Words } from "../../commands/words";
import { chineseTools, englishTools } from "./toolTexts";

/** Every text of the pane, Chinese first. Cells and sheets stay Chinese whatever language the pane speaks. */
const chinese = {
  tools: chineseTools,
  /** What deeds tell. */
  words: chineseWords as Words,
  product: "京蒙协作台账",
  openInExcel: "请在Excel中打开",
  openInExcelHow:
    "这个页面是Excel加载项的窗格。在Excel的“开始”选项卡点“打开台账窗格”即可使用；安装方法见随附说明。",
  ledger: "数据",
  noLedger: "这个工作簿还没有台账。载入随附数据后，即可生成汇总表、使用以JM.开头的公式。",
  reading: "正在读取工作簿……",
  readAgain: "重新读取",
  load: "载入数据",
  loadAgain: "更新数据",
  loaded: (version: string) => `数据版本${version}`,
  counts: (facts: number, targets: number, counties: number) =>
    `${counties}个旗县，${facts}条数据，${targets}个目标`,
  counties: "旗县",
  filter: "按名称或拼音首字母筛选",
  all: "全选",
  noMatch: (text: string) => `没有名称含“${text}”的旗县`,
  noCounty: "台账里没有旗县",
  asOf: "截至日期",
  asOfIs: (day: string) => `截至日期${day}`,
  asOfHint: (day: string) => `留空为台账里最新的${day}`,
  asOfUnknown: "台账里没有起止都载明的实际数，请填写日期",
  rules: "判断规则",
  rulesHint: "本单位的规则可加在“判断规则”表里",
  annex: "附表",
  annexHint: "附在汇总表第一页后面",
  annexes: { 全部: "全部", 目标: "只附目标进度", 无: "不附" },
  mode: "生成方式",
  fixed: "静态",
  fixedHint: "数值写进单元格，发给没有本加载项的人也不变",
  live: "公式",
  liveHint: "用JM.公式，随台账更新；发出前先定稿",
  make: (count: number) => `生成${count}个旗县的汇总表`,
  chooseFirst: "请先选旗县",
  copyText: "复制文字稿",
  textCopied: (count: number) => `已复制${count}个旗县的文字稿，可粘贴到文档里`,
  copyByHand: "这里不能自动复制：点一下文字即全选，再按Ctrl+C",
  working: "正在处理……",
  step: (done: number, total: number) => `已完成${done}/${total}`,
  cancel: "取消",
  close: "关闭提示",
  cancelled: "已取消，没有改动。",
  failed: "没有完成",
  broken: (detail: string) =>
    `程序内部出错，操作没有完成。请重试；再次出现时，请把这句话告诉维护人：${detail}`,
  noFunctions: "这个版本的Excel不支持自定义函数：JM.公式不可用，静态汇总表照常可用。",
};

export type Texts = typeof chinese;

const english: Texts = {
  tools: englishTools,
  words: chineseWords,
  product: "Jingmeng Ledger",
  openInExcel: "Please open this in Excel",
  openInExcelHow:
    "This page is the pane of an Excel add-in. In Excel choose Open pane on the Home tab; the guide that comes with it says how to install it.",
  ledger: "Data",
  noLedger:
    "This workbook holds no ledger yet. Load the shipped data to make county sheets and to use formulas that begin with JM.",
  reading: "Reading the workbook…",
  readAgain: "Read again",
  load: "Load data",
  loadAgain: "Update data",
  loaded: (version) => `Data version ${version}`,
  counts: (facts, targets, counties) =>
    `${counties} counties, ${facts} figures, ${targets} targets`,
  counties: "Counties",
  filter: "Filter by name or pinyin initials",
  all: "Select all",
  noMatch: (text) => `No county has “${text}” in its name`,
  noCounty: "The ledger holds no county",
  asOf: "As-of date",
  asOfIs: (day) => `As of ${day}`,
  asOfHint: (day) => `Left empty: ${day}, the latest of the ledger`,
  asOfUnknown: "No actual figure in the ledger has both ends of its period; please give a date",
  rules: "Rules of judgement",
  rulesHint: "Add your own in the sheet 判断规则",
  annex: "Annexes",
  annexHint: "Behind page 1 of a county sheet",
  annexes: { 全部: "All", 目标: "Targets only", 无: "None" },
  mode: "Kind of sheet",
  fixed: "Fixed values",
  fixedHint: "Values in the cells, the same for people without the add-in",
  live: "Formulas",
  liveHint: "JM. formulas that follow the ledger; finalise before sending",
  make: (count) => `Make the sheets of ${count} ${count === 1 ? "county" : "counties"}`,
  chooseFirst: "Choose a county first",
  copyText: "Copy the text",
  textCopied: (count) => `Copied the text of ${count} ${count === 1 ? "county" : "counties"}`,
  copyByHand: "Cannot be copied from here: click the text to select it, then press Ctrl+C",
  working: "Working…",
  step: (done, total) => `${done} of ${total} done`,
  cancel: "Cancel",
  close: "Close the message",
  cancelled: "Cancelled; nothing was changed.",
  failed: "Not done",
  broken: (detail) =>
    `Something in the program broke and the work was not finished. Please try again; if it happens again, tell the maintainers: ${detail}`,
  noFunctions:
    "This version of Excel has no custom functions: JM. formulas do not work, fixed county sheets do.",
};

/** The texts for Office's display language, `zh-CN` or `en-US`; Chinese for every other one. */
export function textsFor(language: string): Texts {
  return language.toLowerCase().startsWith("en") ? english : chinese;
}
