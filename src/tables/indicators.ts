import type { Indicator } from "../core/model/dataset";
import {
  aggregations,
  directions,
  growthMethods,
  measures,
  pillars,
  priceBases,
} from "../core/model/enumerations";
import { numberCell, textCell } from "./cells/cells";
import type { RawGrid } from "./cells/raw";
import type { Column, HeadingOf, Table } from "./columns/column";
import { readCount, readList, readWord, required } from "./columns/readCells";
import {
  readColumns,
  readRows,
  type ReadCell,
  type Reading,
  type TableRow,
} from "./columns/tableRow";

/** What other cells of a row fall back to. */
interface IndicatorSubject {
  readonly name: string;
  readonly unit: string;
}

const yes = "是";

const columns = [
  {
    heading: "编号",
    width: 26,
    owner: "ours",
    // A person's indicator goes by its name and has no number of its own.
    cell: (row) => textCell(row.indicator === row.name ? "" : row.indicator),
    read: ({ text }, { name }) => ({ indicator: text || name }),
  },
  {
    heading: "指标",
    width: 28,
    owner: "ours",
    cell: (row) => textCell(row.name),
    read: (_, { name }) => ({ name }),
  },
  {
    heading: "英文名",
    width: 32,
    owner: "ours",
    cell: (row) => textCell(row.nameEn),
    read: ({ text }) => ({ nameEn: text }),
  },
  {
    heading: "别名",
    width: 28,
    owner: "ours",
    cell: (row) => textCell(row.aliases.join("|")),
    read: (cell) => ({ aliases: readList(cell) }),
  },
  {
    heading: "拼音首字母",
    width: 12,
    owner: "ours",
    cell: (row) => textCell(row.initials),
    read: ({ text }) => ({ initials: text }),
  },
  {
    heading: "领域",
    width: 12,
    owner: "ours",
    cell: (row) => textCell(row.domain, "center"),
    read: ({ text }) => ({ domain: text || "其他" }),
  },
  {
    heading: "六个倍增",
    width: 16,
    owner: "ours",
    cell: (row) => textCell(row.pillar && pillars[row.pillar], "center"),
    read: (cell) => ({
      pillar: cell.text === "" ? undefined : readWord(cell, pillars, "education"),
    }),
  },
  {
    heading: "基本单位",
    width: 10,
    owner: "ours",
    cell: (row) => textCell(row.unit, "center"),
    read: (_, { unit }) => ({ unit }),
  },
  {
    heading: "显示单位",
    width: 10,
    owner: "ours",
    cell: (row) => textCell(row.displayUnit, "center"),
    read: ({ text }, { unit }) => ({ displayUnit: text || unit }),
  },
  {
    heading: "类型",
    width: 8,
    owner: "ours",
    cell: (row) => textCell(measures[row.measure], "center"),
    read: (cell, { unit }) => ({
      measure: readWord(cell, measures, unit === "%" ? "rate" : "flow"),
    }),
  },
  {
    heading: "方向",
    width: 10,
    owner: "ours",
    cell: (row) => textCell(directions[row.direction], "center"),
    read: (cell) => ({ direction: readWord(cell, directions, "up") }),
  },
  {
    heading: "汇总方式",
    width: 10,
    owner: "ours",
    cell: (row) => textCell(aggregations[row.aggregation], "center"),
    read: (cell) => ({ aggregation: readWord(cell, aggregations, "none") }),
  },
  {
    heading: "同比方式",
    width: 10,
    owner: "ours",
    cell: (row) => textCell(growthMethods[row.growth], "center"),
    read: (cell, { unit }) => ({
      growth: readWord(cell, growthMethods, unit === "%" ? "points" : "percent"),
    }),
  },
  {
    heading: "价格口径",
    width: 16,
    owner: "ours",
    cell: (row) => textCell(priceBases[row.price], "center"),
    read: (cell) => ({ price: readWord(cell, priceBases, "none") }),
  },
  {
    heading: "主要指标次序",
    width: 10,
    owner: "ours",
    cell: (row) => numberCell(row.headline),
    read: (cell) => ({ headline: readCount(cell) }),
  },
  {
    heading: "小数位",
    width: 8,
    owner: "ours",
    cell: (row) => numberCell(row.decimals),
    read: (cell) => ({ decimals: cell.text === "0" ? 0 : (readCount(cell) ?? 2) }),
  },
  {
    heading: "主导指标",
    width: 10,
    owner: "ours",
    cell: (row) => textCell(row.lead ? yes : "", "center"),
    read: (cell) => ({ lead: readYes(cell) }),
  },
] as const satisfies readonly Column<Indicator, IndicatorSubject>[];

/** 指标目录: an indicator that a person adds here counts in formulas, pickers and sheets. */
export const indicators = {
  kind: "indicators",
  sheet: "指标目录",
  name: "JM_Indicators",
  key: "编号",
  caption: "指标目录　可在表末增加指标：编号留空，指标、基本单位必填；别名之间用 | 隔开",
  frozenColumns: 2,
  partsBefore: "基本单位",
  columns,
} as const satisfies Table<typeof columns>;

const leadHeading = "主导指标" satisfies HeadingOf<typeof indicators>;

/**
 * The indicators of 指标目录; one without a number goes by its name, one without a display unit shows its base unit.
 * @param shipped tell the lead indicators to a workbook that never had a column for them
 */
export function readIndicators(
  grid: RawGrid,
  shipped: readonly Indicator[] = [],
): Reading<Indicator> {
  const reading = readRows(
    grid,
    (row: TableRow<HeadingOf<typeof indicators>>) =>
      readColumns(row, columns, {
        name: required(row.cell("指标")),
        unit: required(row.cell("基本单位")),
      }),
    columns,
  );
  if (grid[0]?.includes(leadHeading) === true) return reading;
  const leads = new Set(shipped.flatMap(({ lead, indicator }) => (lead ? [indicator] : [])));
  const records = reading.records.map((row) => ({ ...row, lead: leads.has(row.indicator) }));
  return { ...reading, records };
}

/** A lead indicator says 是; 1 is what the data package writes. */
function readYes(cell: ReadCell): boolean {
  if (["", "否"].includes(cell.text)) return false;
  return [yes, "1"].includes(cell.text) || cell.refuse(`可写${yes}，或留空`);
}
