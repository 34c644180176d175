/** 查找公式: finding a function, a county or an indicator, and the formula of a look-up. */
export const find = {
  search: "查找",
  searchHint: "公式、旗县、指标，可输中文、拼音首字母或代码",
  results: "查找结果",
  nothingFound: "没有找到，可换个说法或只输前几个字",
  function: "函数",
  /** A function by its id and by what people call it. */
  named: "JM.{{id}}　{{name}}",
  area: "旗县",
  indicator: "指标",
  period: "时期",
  latest: "不填为最新一期",
  insert: "插入所选单元格",
} as const;
