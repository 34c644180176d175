import type { find as chinese } from "../chinese/find";
import type { InEnglish } from "./inEnglish";

export const find = {
  search: "Find",
  searchHint: "Functions, counties, indicators: Chinese, pinyin initials or codes",
  results: "Found",
  nothingFound: "Nothing found; try other words or fewer letters",
  function: "Function",
  named: "JM.{{id}} ({{name}})",
  area: "County",
  indicator: "Indicator",
  period: "Period",
  latest: "Left empty: the latest",
  insert: "Insert at the selected cell",
} as const satisfies InEnglish<typeof chinese>;
