import { findArea, findIndicator, type Ledger } from "../../core/ledger";
import type { Indicator, Observation } from "../../core/model/dataset";
import { natures, observationStatuses } from "../../core/model/enumerations";
import { parseFigure } from "../../core/figures";
import { fractionToPercent } from "../../core/numbers";
import type { RawGrid } from "../../tables/cells/raw";
import { unitsOfIndicator } from "../../tables/cells/shownUnits";
import { readRows, type GridRow, type Reading } from "../../tables/columns/tableRow";
import {
  doubtLostPercent,
  readFigure,
  readPeriod,
  readQualifier,
  readUnits,
  readWord,
} from "../../tables/columns/readCells";
import { readCitation } from "../../tables/columns/readCitation";

/**
 * The observations that 数据台账 holds, header row first. `catalogue` gives names their ids, and what the
 * sheet does not show (occurrence, basis of the period, printed rate) comes from its row of the same id.
 */
export function factsFromGrid(grid: RawGrid, catalogue: Ledger): Reading<Observation> {
  return readRows(grid, (row) => readFact(row, catalogue));
}

function readFact(row: GridRow, catalogue: Ledger): Observation {
  const known = catalogue.observationById.get(row.text("编号"));
  const indicator = readIndicator(row, catalogue);
  const units = readUnits(row, unitsOfIndicator(indicator));
  const citation = readCitation(row, catalogue, known);
  const fact: Observation = {
    ...citation,
    id: row.text("编号") || personsId("facts", row.index),
    area: readArea(row, "旗县", catalogue),
    indicator: indicator.indicator,
    item: row.text("对象"),
    partner: row.text("结对方") === "" ? "" : readPartner(row, catalogue),
    period: readPeriod(row),
    periodBasis: known?.periodBasis ?? "stated",
    nature: readWord(row, "数据性质", natures, "actual"),
    value: readFigure(row, "数值", units),
    valueUpper: readFigure(row, "数值上限", units),
    qualifier: readQualifier(row, "数值", units),
    change: readChange(row, indicator),
    yoy: readGrowth(row, indicator),
    status: readWord(row, "数据状态", observationStatuses, "A"),
    yoyStated: known?.yoyStated ?? "",
    note: row.text("备注"),
  };
  if (fact.value === undefined && fact.yoy === undefined && fact.change === undefined) {
    return row.refuse("数值", "数值、增减、同比都是空的");
  }
  if (units.base === "%") doubtLostPercent(row, "数值", isStated(fact.value, fact.stated));
  if (indicator.growth === "percent") {
    doubtLostPercent(row, "同比", known !== undefined && known.yoy === fact.yoy);
  }
  return fact;
}

/** Ids of a person's rows last only as long as the rows keep their places. */
export function personsId(table: string, index: number): string {
  return `${table}-row-${index + 1}`;
}

export function readArea(row: GridRow, column: string, catalogue: Ledger): string {
  const area = findArea(catalogue, row.text(column));
  return area.ok ? area.value.area : row.refuse(column, area.message);
}

/** A partner may be a name that is no area of ours. */
function readPartner(row: GridRow, catalogue: Ledger): string {
  const area = findArea(catalogue, row.text("结对方"));
  return area.ok ? area.value.area : row.text("结对方");
}

export function readIndicator(row: GridRow, catalogue: Ledger): Indicator {
  const found = findIndicator(catalogue, row.text("指标"));
  return found.ok ? found.value.indicator : row.refuse("指标", found.message);
}

function readChange(row: GridRow, indicator: Indicator): number | undefined {
  if (indicator.unit === "%")
    return readFigure(row, "增减", { base: "个百分点", shown: "个百分点" });
  return readFigure(row, "增减", readUnits(row, unitsOfIndicator(indicator)));
}

function readGrowth(row: GridRow, indicator: Indicator): number | undefined {
  const units = { percent: "%", points: "个百分点", places: "位" }[indicator.growth];
  return readFigure(row, "同比", { base: units, shown: units });
}

/** Whether the printed figure says the same, so that a large percentage is no slip. */
function isStated(value: number | undefined, stated: string): boolean {
  if (value === undefined || stated === "") return false;
  const figure = parseFigure(stated);
  return (
    figure.ok && (figure.value.value === value || figure.value.value === fractionToPercent(value))
  );
}
