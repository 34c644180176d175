/** 定稿 and 修复, and the titles of the collapsed tools. */
export const tools = {
  finish: "定稿",
  finishHint: "定稿把公式变为数值，发给没有本加载项的人也不变",
  finaliseFront: "定稿当前工作表",
  finaliseAll: "全部定稿",
  repair: "修复公式",
  repairHint: "打开文件后公式停在#NAME?或#BUSY!时使用",
  cards: "出处卡片",
  cardsHint: "点JM.GET单元格的图标，看单位、时期和来源",
  noCards: "这个版本的Excel显示不了卡片，公式照常可用",
} as const;
