import { dateCell, formulaCell, textCell } from "./cells/cells";
import { levelCell } from "./cells/figureCells";
import type { TargetColumn } from "./targetColumn";
import {
  completionFormula,
  elapsedFormula,
  gapFormula,
  reasonFormula,
  statusFormula,
} from "./targetFormulas";

/** The columns of 目标台账 that follow what people do to a row. */
export const formulaColumns = [
  {
    heading: "完成率",
    width: 10,
    owner: "computed",
    cell: () => formulaCell(completionFormula, "percent", "0.0%"),
  },
  {
    heading: "序时进度",
    width: 9,
    owner: "computed",
    cell: () => formulaCell(elapsedFormula, "percent", "0.0%"),
  },
  {
    heading: "差距",
    width: 13,
    owner: "computed",
    cell: ({ isPercent }) =>
      formulaCell(gapFormula, "number", isPercent ? 'General"个百分点"' : "General"),
  },
  {
    heading: "状态",
    width: 13,
    owner: "computed",
    cell: () => formulaCell(statusFormula, "center"),
    shows: ({ word }) => word,
  },
  {
    heading: "说明",
    width: 32,
    owner: "computed",
    cell: () => formulaCell(reasonFormula, "text"),
    shows: ({ reason }) => reason,
  },
] as const satisfies readonly TargetColumn[];

/** The hidden columns of 目标台账: what was judged, for the formulas of the others. */
export const judgedColumns = [
  {
    heading: "计入完成值",
    width: 12,
    owner: "computed",
    isHidden: true,
    cell: ({ actual, units }) => levelCell(actual, units),
  },
  {
    heading: "计入截至",
    width: 12,
    owner: "computed",
    isHidden: true,
    cell: ({ actualDay }) => dateCell(actualDay),
  },
  {
    heading: "判定依据",
    width: 46,
    owner: "computed",
    isHidden: true,
    cell: ({ judgedOn }) => textCell(judgedOn),
  },
  {
    heading: "判定状态",
    width: 14,
    owner: "computed",
    isHidden: true,
    cell: ({ word }) => textCell(word, "center"),
  },
  {
    heading: "判定说明",
    width: 46,
    owner: "computed",
    isHidden: true,
    cell: ({ reason }) => textCell(reason),
  },
] as const satisfies readonly TargetColumn[];
