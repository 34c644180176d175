import type { DateText, Indicator } from "../core/model/dataset";
import { monthCountOf, periodInWords, periodOfMonths } from "../core/periods";
import { unreadDoubling, type DoublingLine, type Told } from "../core/summary";
import type { Cell } from "./cells/cell";
import { numberCell, textCell } from "./cells/cells";
import { toCellValue, unitsOfIndicator } from "./cells/shownUnits";
import type { Column, HeadingOf, Table } from "./columns/column";
import { readBasePeriod, readGoalYear, readMultiple, readOne } from "./doublingCells";

/** A row of 倍增台账 as it is written: what it is found by, the lead indicator suggested, and its figures. */
export interface DoublingRow {
  readonly area: string;
  readonly pillar: string;
  readonly indicator: string;
  readonly item: string;
  readonly line: DoublingLine;
}

/** What a row that is being read is about. */
interface DoublingSubject {
  readonly indicator: Indicator;
}

interface DoublingColumn extends Column<DoublingRow, DoublingSubject> {
  /** A column of figures: its number formats are looked at. */
  readonly isFigure?: true;
}

const columns = [
  {
    heading: "旗县",
    width: 14,
    owner: "ours",
    cell: ({ area }) => textCell(area),
  },
  {
    heading: "领域",
    width: 14,
    owner: "ours",
    cell: ({ pillar }) => textCell(pillar),
  },
  {
    heading: "指标",
    width: 20,
    owner: "ours",
    cell: ({ indicator }) => textCell(indicator),
    read: (_, { indicator }) => ({ indicator: indicator.indicator }),
  },
  {
    heading: "对象",
    width: 14,
    owner: "ours",
    cell: ({ item }) => textCell(item),
    read: ({ text }) => ({ item: text }),
  },
  {
    heading: "基期",
    width: 11,
    owner: "persons",
    cell: () => textCell(undefined, "fillInDate"),
    read: (cell) => ({ basePeriod: readBasePeriod(cell) }),
  },
  {
    heading: "基期值",
    width: 11,
    owner: "persons",
    isFigure: true,
    cell: () => numberCell(undefined, undefined, "fillInNumber"),
    read: (cell, { indicator }) => ({ baseValue: readOne(cell, unitsOfIndicator(indicator)) }),
  },
  {
    heading: "目标年",
    width: 9,
    owner: "persons",
    cell: () => textCell(undefined, "fillInDate"),
    read: (cell) => ({ goalYear: readGoalYear(cell) }),
  },
  {
    heading: "倍数",
    width: 7,
    owner: "persons",
    isFigure: true,
    cell: () => numberCell(undefined, undefined, "fillInNumber"),
    read: (cell) => ({ multiple: readMultiple(cell) }),
  },
  {
    heading: "现值",
    width: 11,
    owner: "computed",
    cell: ({ line: { current, indicator } }) =>
      numberCell(toCellValue(current?.value, unitsOfIndicator(indicator))),
  },
  {
    heading: "现值时期",
    width: 12,
    owner: "computed",
    cell: ({ line }) => textCell(line.current?.period, "center"),
  },
  {
    heading: "倍增进度",
    width: 10,
    owner: "computed",
    cell: ({ line }) => shareCell(line.progress),
  },
  {
    heading: "所需年均增速",
    width: 10,
    owner: "computed",
    cell: ({ line }) => shareCell(line.needed),
  },
  {
    heading: "预计时间",
    width: 12,
    owner: "computed",
    cell: ({ line: { expected } }) =>
      textCell("value" in expected ? monthOf(expected.value) : expected.word, "center"),
  },
  {
    heading: "备注",
    width: 18,
    owner: "persons",
    isOptional: true,
    cell: () => textCell(undefined, "fillIn"),
  },
] as const satisfies readonly DoublingColumn[];

/** A word stands in a cell of the same format, which must take the figure that follows it one day. */
function shareCell(told: Told<number>): Cell {
  return { content: "value" in told ? told.value : told.word, style: "percent" };
}

function monthOf(day: DateText): string {
  const month = monthCountOf(day);
  return periodInWords(periodOfMonths(month, month));
}

/** 倍增台账: by which figure each county's doublings are measured; people fill in from what base to what goal. */
export const doublings = {
  kind: "doublings",
  sheet: "倍增台账",
  name: "JM_Doubling",
  key: ["旗县", "领域"],
  caption:
    "倍增台账　在浅黄色的基期、基期值、目标年、倍数中填报，倍数不填为2；基期值、现值用指标的显示单位；指标、对象可改成本单位认定的",
  frozenColumns: 4,
  columns,
} as const satisfies Table<typeof columns>;

/** What computed columns say of a row that cannot be read. */
export const unreadDoublingCells: ReadonlyMap<string, string> = new Map<DoublingHeading, string>([
  ["现值", ""],
  ["现值时期", ""],
  ["倍增进度", unreadDoubling],
  ["所需年均增速", unreadDoubling],
  ["预计时间", unreadDoubling],
]);

export type DoublingHeading = HeadingOf<typeof doublings>;
