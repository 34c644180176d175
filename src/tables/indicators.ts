import type { Ledger } from "../core/ledger";
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
import type { SheetPlan } from "../sheet/plan";
import { planTable, type TableColumn } from "../sheet/tables/planTable";

/** 指标目录: an indicator that a person adds here counts in formulas, pickers and sheets. */
export function planIndicators(ledger: Ledger, options: { readonly sample: boolean }): SheetPlan {
  return planTable({
    kind: "indicators",
    sheet: "指标目录",
    table: "JM_Indicators",
    caption: "指标目录　可在表末增加指标：编号留空，指标、基本单位必填；别名之间用 | 隔开",
    sample: options.sample,
    columns,
    keyColumn: "编号",
    rows: ledger.dataset.indicators,
    frozenColumns: 2,
  });
}

const columns: readonly TableColumn<Indicator>[] = [
  // A person's indicator goes by its name and has no number of its own.
  {
    header: "编号",
    width: 26,
    cell: (row) => textCell(row.indicator === row.name ? "" : row.indicator),
  },
  { header: "指标", width: 28, cell: (row) => textCell(row.name) },
  { header: "英文名", width: 32, cell: (row) => textCell(row.nameEn) },
  { header: "别名", width: 28, cell: (row) => textCell(row.aliases.join("|")) },
  { header: "拼音首字母", width: 12, cell: (row) => textCell(row.initials) },
  { header: "领域", width: 12, cell: (row) => textCell(row.domain, "center") },
  {
    header: "六个倍增",
    width: 16,
    cell: (row) => textCell(row.pillar && pillars[row.pillar], "center"),
  },
  { header: "基本单位", width: 10, cell: (row) => textCell(row.unit, "center") },
  { header: "显示单位", width: 10, cell: (row) => textCell(row.displayUnit, "center") },
  { header: "类型", width: 8, cell: (row) => textCell(measures[row.measure], "center") },
  { header: "方向", width: 10, cell: (row) => textCell(directions[row.direction], "center") },
  {
    header: "汇总方式",
    width: 10,
    cell: (row) => textCell(aggregations[row.aggregation], "center"),
  },
  { header: "同比方式", width: 10, cell: (row) => textCell(growthMethods[row.growth], "center") },
  { header: "价格口径", width: 16, cell: (row) => textCell(priceBases[row.price], "center") },
  { header: "主要指标次序", width: 10, cell: (row) => numberCell(row.headline) },
  { header: "小数位", width: 8, cell: (row) => numberCell(row.decimals) },
];
