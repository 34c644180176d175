import type { Ledger } from "../../core/ledger";
import type { Target } from "../../core/model/dataset";
import { targetKinds } from "../../core/model/enumerations";
import type { RawGrid } from "../../tables/cells/raw";
import { unitsOfBaseline, unitsOfTarget } from "../../tables/cells/shownUnits";
import { personsId, readArea, readIndicator } from "./factsFromGrid";
import { readRows, type GridRow, type Reading } from "../../tables/columns/tableRow";
import {
  doubtLostPercent,
  readDate,
  readFigure,
  readPeriod,
  readQualifier,
  readUnits,
  readWord,
} from "../../tables/columns/readCells";
import { readCitation } from "../../tables/columns/readCitation";

/** The targets that 目标台账 holds, header row first, with what people filled in. */
export function targetsFromGrid(grid: RawGrid, catalogue: Ledger): Reading<Target> {
  return readRows(grid, (row) => readTarget(row, catalogue));
}

function readTarget(row: GridRow, catalogue: Ledger): Target {
  const known = catalogue.targetById.get(row.text("编号"));
  const indicator = readIndicator(row, catalogue);
  const kind = readWord(row, "目标类型", targetKinds, "level");
  const subject = { kind, indicator: indicator.indicator };
  const own = unitsOfTarget(catalogue, subject);
  const units = readUnits(row, own);
  const unitsBefore = unitsOfBaseline(catalogue, subject);
  const value = readFigure(row, "目标值", units) ?? row.refuse("目标值", "目标值是空的");
  if (units.base === "%") {
    doubtLostPercent(row, "目标值", known !== undefined && known.value === value);
    doubtLostPercent(row, "最新完成值", false);
  }
  return {
    ...readCitation(row, catalogue, known),
    id: row.text("编号") || personsId("targets", row.index),
    area: readArea(row, "旗县", catalogue),
    indicator: indicator.indicator,
    item: row.text("对象"),
    period: readPeriod(row),
    kind,
    value,
    valueUpper: readFigure(row, "目标值上限", units),
    qualifier: readQualifier(row, "目标值", units),
    baseline: readFigure(row, "基期值", unitsBefore.base === own.base ? units : unitsBefore),
    note: row.text("备注"),
    latest: readFigure(row, "最新完成值", units),
    latestAsOf: readDate(row, "数据截至"),
  };
}
