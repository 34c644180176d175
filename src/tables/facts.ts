import { natures, observationStatuses, qualifiers } from "../core/model/enumerations";
import { textCell } from "./cells/cells";
import { changeCell, growthCell, levelCell } from "./cells/figureCells";
import { areaWord, indicatorWord } from "./cells/names";
import { unitsOfChange, unitsOfGrowth, unitsOfIndicator } from "./cells/shownUnits";
import type { HeadingOf, Table } from "./columns/column";
import { readFigure, readPeriod, readQualifier, readUpper, readWord } from "./columns/readCells";
import { readArea, readKey, readPartner } from "./columns/readLedgerCells";
import { figures, type FactColumn } from "./factColumn";
import { provenanceColumns } from "./provenanceColumns";

const columns = [
  {
    heading: "编号",
    field: "id",
    meaning: "随附数据各行的固定编号；本单位录入的行为空",
    width: 11,
    owner: "ours",
    cell: (row) => textCell(row.isPersons ? "" : row.id),
    read: (cell) => readKey(cell, "facts"),
  },
  {
    heading: "旗县",
    field: "area",
    meaning: "数字所属的地区",
    width: 13,
    owner: "ours",
    cell: ({ area }, ledger) => textCell(areaWord(ledger, area)),
    read: (cell, { catalogue }) => ({ area: readArea(cell, catalogue) }),
  },
  {
    heading: "指标",
    field: "indicator",
    meaning: "指标目录中的名称",
    width: 21,
    owner: "ours",
    cell: ({ indicator }, ledger) => textCell(indicatorWord(ledger, indicator)),
    read: (_, { indicator }) => ({ indicator: indicator.indicator }),
  },
  {
    heading: "对象",
    field: "item",
    meaning: "同一指标下的细分，例如某项用途；空为总数",
    width: 14,
    owner: "ours",
    cell: ({ item }) => textCell(item),
    read: ({ text }) => ({ item: text }),
  },
  {
    heading: "结对方",
    field: "partner",
    meaning: "与之结对的一方",
    width: 12,
    owner: "ours",
    cell: ({ partner }, ledger) => textCell(areaWord(ledger, partner)),
    read: (cell, { catalogue }) => ({ partner: readPartner(cell, catalogue) }),
  },
  {
    heading: "时期",
    field: "period",
    meaning: "数字所属的时间，空为资料没有写明",
    width: 14,
    owner: "ours",
    cell: ({ period }) => textCell(period, "center"),
    read: (cell) => ({ period: readPeriod(cell) }),
  },
  {
    heading: "数据性质",
    field: "nature",
    meaning: "实际、能力或签约",
    width: 9,
    owner: "ours",
    cell: ({ nature }) => textCell(natures[nature], "center"),
    read: (cell) => ({ nature: readWord(cell, natures, "actual") }),
  },
  {
    heading: "数值",
    field: "value",
    meaning: "按右边单位计的数；百分比为小数；空为只有增速",
    width: 14,
    owner: "ours",
    ...figures(({ value }, indicator) => levelCell(value, unitsOfIndicator(indicator))),
    read: (cell, { units }) => ({ value: readFigure(cell, units) }),
  },
  {
    heading: "数值上限",
    field: "value_upper",
    meaning: "数字是区间时的上限",
    width: 13,
    owner: "ours",
    ...figures(({ valueUpper }, indicator) => levelCell(valueUpper, unitsOfIndicator(indicator))),
    read: (cell, { value, units }) => ({ valueUpper: readUpper(cell, value, units) }),
  },
  {
    heading: "单位",
    field: "unit",
    meaning: "数值的单位",
    width: 8,
    owner: "ours",
    cell: ({ indicator }, ledger) =>
      textCell(unitsOfIndicator(ledger.indicatorById.get(indicator)).shown, "center"),
  },
  {
    heading: "限定词",
    field: "qualifier",
    meaning: "以上、以内或约；空为确数",
    width: 8,
    owner: "ours",
    cell: ({ qualifier }) => textCell(qualifiers[qualifier], "center"),
    read: (cell, { value, units }) => ({ qualifier: readQualifier(cell, value, units) }),
  },
  {
    heading: "增减",
    field: "change",
    meaning: "资料印出的增减量",
    width: 14,
    owner: "ours",
    ...figures(({ change }, indicator) => changeCell(change, unitsOfIndicator(indicator))),
    read: (cell, { units }) => ({ change: readFigure(cell, unitsOfChange(units)) }),
  },
  {
    heading: "同比",
    field: "yoy",
    meaning: "资料印出的增速，小数",
    width: 13,
    owner: "ours",
    ...figures(({ yoy }, indicator) => growthCell(yoy, indicator)),
    read: (cell, { indicator }) => ({ yoy: readFigure(cell, unitsOfGrowth(indicator)) }),
  },
  {
    heading: "数据状态",
    field: "status",
    meaning: "正常、估计、初步、口径中断、口径不同或可靠性低",
    width: 10,
    owner: "ours",
    cell: ({ status }) => textCell(observationStatuses[status], "center"),
    read: (cell) => ({ status: readWord(cell, observationStatuses, "A") }),
  },
  ...provenanceColumns,
] as const satisfies readonly FactColumn[];

/** 数据台账: every observation, plain numbers in the display unit with the unit beside. */
export const facts = {
  kind: "facts",
  sheet: "数据台账",
  name: "JM_Facts",
  key: "编号",
  caption: "数据台账　每行一个数，可在表末续填；本单位录入的行编号留空，旗县、指标、时期、数值必填",
  frozenColumns: 3,
  partsBefore: "资料来源",
  columns,
} as const satisfies Table<typeof columns>;

export type FactHeading = HeadingOf<typeof facts>;
