import type { Indicator, Observation } from "../core/model/dataset";
import { natures, observationStatuses, qualifiers } from "../core/model/enumerations";
import type { Ledger } from "../core/ledger";
import { numberCell, percentCell, textCell, unitCell } from "./cells/cells";
import type { Cell } from "./cells/cell";
import type { SheetPlan } from "../sheet/plan";
import { toCellValue, unitsOfIndicator, type RowUnits } from "./cells/shownUnits";
import { levelCell } from "./cells/levelCell";
import { areaWord, indicatorWord, sourceWord } from "./cells/names";
import { planTable, type TableColumn } from "../sheet/tables/planTable";

/** 数据台账: every observation, plain numbers in the display unit with the unit beside. */
export function planFacts(ledger: Ledger, options: { readonly sample: boolean }): SheetPlan {
  return planTable({
    kind: "facts",
    sheet: "数据台账",
    table: "JM_Facts",
    caption:
      "数据台账　每行一个数，可在表末续填；本单位录入的行编号留空，旗县、指标、时期、数值必填",
    sample: options.sample,
    columns: factColumns(ledger),
    keyColumn: "编号",
    rows: ledger.dataset.observations,
    frozenColumns: 3,
  });
}

export function factColumns(ledger: Ledger): readonly TableColumn<Observation>[] {
  const indicatorOf = (row: Observation): Indicator | undefined =>
    ledger.indicatorById.get(row.indicator);
  const figure =
    (header: FigureHeader) =>
    (row: Observation): Cell =>
      factFigures(indicatorOf(row), row)[header];
  return [
    { header: "编号", width: 14, cell: (row) => textCell(row.isPersons ? "" : row.id) },
    { header: "旗县", width: 15, cell: (row) => textCell(areaWord(ledger, row.area)) },
    { header: "指标", width: 24, cell: (row) => textCell(indicatorWord(ledger, row.indicator)) },
    { header: "对象", width: 16, cell: (row) => textCell(row.item) },
    { header: "结对方", width: 12, cell: (row) => textCell(areaWord(ledger, row.partner)) },
    { header: "时期", width: 16, cell: (row) => textCell(row.period, "center") },
    { header: "数据性质", width: 9, cell: (row) => textCell(natures[row.nature], "center") },
    { header: "数值", width: 13, cell: figure("数值") },
    { header: "数值上限", width: 13, cell: figure("数值上限") },
    {
      header: "单位",
      width: 9,
      cell: (row) => textCell(unitsOfIndicator(indicatorOf(row)).shown, "center"),
    },
    { header: "限定词", width: 8, cell: (row) => textCell(qualifiers[row.qualifier], "center") },
    { header: "增减", width: 15, cell: figure("增减") },
    { header: "同比", width: 15, cell: figure("同比") },
    {
      header: "数据状态",
      width: 10,
      cell: (row) => textCell(observationStatuses[row.status], "center"),
    },
    { header: "资料来源", width: 26, cell: (row) => textCell(sourceWord(ledger, row)) },
    { header: "段落", width: 6, cell: (row) => numberCell(row.paragraph, undefined, "ordinal") },
    { header: "原文数字", width: 16, cell: (row) => textCell(printOf(row)) },
    { header: "备注", width: 30, cell: (row) => textCell(row.note) },
  ];
}

/** What is printed of a row: its level, else its rate. */
function printOf({ stated, yoyStated }: Pick<Observation, "stated" | "yoyStated">): string {
  return stated === "" ? yoyStated : stated;
}

type FigureHeader = "数值" | "数值上限" | "增减" | "同比";

/** The numbers of a row by column, each in the format of the row's indicator. */
export function factFigures(
  indicator: Indicator | undefined,
  row: Partial<Observation>,
): Record<FigureHeader, Cell> {
  const units = unitsOfIndicator(indicator);
  return {
    数值: levelCell(row.value, units),
    数值上限: levelCell(row.valueUpper, units),
    增减: changeCell(row.change, units),
    同比: growthCell(row.yoy, indicator),
  };
}

/** A printed change of a percentage is in points, every other one in the unit of the row. */
function changeCell(change: number | undefined, units: RowUnits): Cell {
  if (units.base === "%") return unitCell(change, "个百分点");
  return numberCell(toCellValue(change, units));
}

/** 同比 by the indicator's way of comparing: a fraction, points, or places. */
function growthCell(yoy: number | undefined, indicator: Indicator | undefined): Cell {
  if (indicator?.growth === "points") return unitCell(yoy, "个百分点");
  if (indicator?.growth === "places") return unitCell(yoy, "位");
  return percentCell(yoy);
}
