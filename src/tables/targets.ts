import { qualifiers, targetKinds } from "../core/model/enumerations";
import { numberCell, textCell } from "./cells/cells";
import { levelCell } from "./cells/figureCells";
import { areaWord, indicatorWord, sourceWord } from "./cells/names";
import { unitsOfIndicator } from "./cells/shownUnits";
import type { HeadingOf, Table } from "./columns/column";
import {
  readCount,
  readDate,
  readFigure,
  readLatest,
  readPeriod,
  readQualifier,
  readUpper,
} from "./columns/readCells";
import { readArea, readKey, readPrint, readSource } from "./columns/readLedgerCells";
import { formulaColumns, judgedColumns } from "./judgedColumns";
import { figures, type TargetColumn } from "./targetColumn";

const columns = [
  {
    heading: "编号",
    width: 11,
    owner: "ours",
    cell: ({ target }) => textCell(target.isPersons ? "" : target.id),
    read: (cell) => readKey(cell, "targets"),
  },
  {
    heading: "旗县",
    width: 13,
    owner: "ours",
    cell: ({ target }, ledger) => textCell(areaWord(ledger, target.area)),
    read: (cell, { catalogue }) => ({ area: readArea(cell, catalogue) }),
  },
  {
    heading: "指标",
    width: 21,
    owner: "ours",
    cell: ({ target }, ledger) => textCell(indicatorWord(ledger, target.indicator)),
    read: (_, { indicator }) => ({ indicator: indicator.indicator }),
  },
  {
    heading: "对象",
    width: 14,
    owner: "ours",
    cell: ({ target }) => textCell(target.item),
    read: ({ text }) => ({ item: text }),
  },
  {
    heading: "时期",
    width: 13,
    owner: "ours",
    cell: ({ target }) => textCell(target.period, "center"),
    read: (cell) => ({ period: readPeriod(cell) }),
  },
  {
    heading: "目标类型",
    width: 9,
    owner: "ours",
    cell: ({ target }) => textCell(targetKinds[target.kind], "center"),
    read: (_, { kind }) => ({ kind }),
  },
  {
    heading: "目标值",
    width: 11,
    owner: "ours",
    ...figures("value", ({ units }) => units),
    read: (cell, { units }) => ({ value: readFigure(cell, units) ?? cell.refuse("目标值是空的") }),
  },
  {
    heading: "目标值上限",
    width: 11,
    owner: "ours",
    ...figures("valueUpper", ({ units }) => units),
    read: (cell, { goal, units }) => ({ valueUpper: readUpper(cell, goal, units) }),
  },
  {
    heading: "单位",
    width: 8,
    owner: "ours",
    cell: ({ units }) => textCell(units.shown, "center"),
  },
  {
    heading: "限定词",
    width: 7,
    owner: "ours",
    cell: ({ target }) => textCell(qualifiers[target.qualifier], "center"),
    read: (cell, { goal, units }) => ({ qualifier: readQualifier(cell, goal, units) }),
  },
  {
    heading: "基期值",
    width: 11,
    owner: "ours",
    ...figures("baseline", ({ unitsBefore }) => unitsBefore),
    read: (cell, { unitsBefore }) => ({ baseline: readFigure(cell, unitsBefore) }),
  },
  {
    heading: "折算目标值",
    width: 11,
    owner: "computed",
    cell: ({ target, asLevel }, ledger) =>
      levelCell(asLevel, unitsOfIndicator(ledger.indicatorById.get(target.indicator))),
  },
  {
    heading: "最新完成值",
    width: 11,
    owner: "persons",
    ...figures("latest", ({ units }) => units, "fillInNumber"),
    read: (cell, { units }) => readLatest(cell, units),
  },
  {
    heading: "数据截至",
    width: 11,
    owner: "persons",
    cell: ({ target }) => textCell(target.latestAsOf, "fillInDate"),
    read: (cell, { period }) => ({ latestAsOf: readDate(cell, period) }),
  },
  ...formulaColumns,
  {
    heading: "资料来源",
    width: 18,
    owner: "ours",
    cell: ({ target }, ledger) => textCell(sourceWord(ledger, target)),
    read: (cell, { catalogue }) => readSource(cell, catalogue),
  },
  {
    heading: "段落",
    width: 6,
    owner: "ours",
    cell: ({ target }) => numberCell(target.paragraph, undefined, "ordinal"),
    read: (cell) => ({ paragraph: readCount(cell) }),
  },
  {
    heading: "原文数字",
    width: 12,
    owner: "ours",
    cell: ({ target }) => textCell(target.stated),
    read: (cell, { paragraph, known }) => readPrint(cell, paragraph, known),
  },
  {
    heading: "备注",
    width: 16,
    owner: "ours",
    isOptional: true,
    cell: ({ target }) => textCell(target.note),
    read: ({ remark }) => ({ note: remark }),
  },
  {
    heading: "责任单位",
    width: 11,
    owner: "persons",
    isOptional: true,
    cell: ({ target }) => textCell(target.responsible, "fillIn"),
    read: ({ text }) => ({ responsible: text === "" ? undefined : text }),
  },
  ...judgedColumns,
] as const satisfies readonly TargetColumn[];

/** 目标台账: people fill in the yellow columns; native formulas and the core's verdict stand beside. */
export const targets = {
  kind: "targets",
  sheet: "目标台账",
  name: "JM_Targets",
  key: "编号",
  caption:
    "目标台账　在浅黄色的最新完成值、数据截至、责任单位中填报；完成率、序时进度、差距随填随算",
  frozenColumns: 3,
  partsBefore: "序时进度",
  columns,
} as const satisfies Table<typeof columns>;

export type TargetHeading = HeadingOf<typeof targets>;
