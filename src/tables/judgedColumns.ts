import { dateCell, textCell } from "./cells/cells";
import { levelCell } from "./cells/figureCells";
import type { TargetColumn } from "./targetColumn";

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
