import type { Ledger } from "../core/ledger";
import type { Target } from "../core/model/dataset";
import { targetKinds } from "../core/model/enumerations";
import { readStoredPeriod } from "../core/periods";
import type { RawGrid } from "./cells/raw";
import { unitsOfBaseline, unitsOfTarget } from "./cells/shownUnits";
import { doubtLostPercent, readPeriod, readUnits, readWord } from "./columns/readCells";
import { readIndicator } from "./columns/readLedgerCells";
import type { KnownRows } from "./columns/knownRows";
import { readColumns, readRows, type Reading, type TableRow } from "./columns/tableRow";
import { targets, type TargetHeading } from "./targets";

/** The targets that 目标台账 holds, header row first, with what people filled in. */
export function readTargets(
  grid: RawGrid,
  catalogue: Ledger,
  known?: KnownRows<Target>,
): Reading<Target> {
  const read = (row: TableRow<TargetHeading>): Target => readTarget(row, catalogue);
  return readRows(grid, read, targets.columns, known);
}

function readTarget(row: TableRow<TargetHeading>, catalogue: Ledger): Target {
  const known = catalogue.targetById.get(row.text("编号"));
  const indicator = readIndicator(row.cell("指标"), catalogue);
  const kind = readWord(row.cell("目标类型"), targetKinds, "level");
  const subject = { kind, indicator: indicator.indicator };
  const usual = unitsOfTarget(catalogue, subject);
  const units = readUnits(row.cell("单位"), usual);
  const goal = row.cell("目标值");
  const columnsRead = readColumns(row, targets.columns, {
    catalogue,
    known,
    indicator,
    kind,
    period: readStoredPeriod(readPeriod(row.cell("时期"))),
    units,
    unitsBefore: unitsOfBaseline(catalogue, subject, units),
    goal,
    paragraph: row.cell("段落"),
  });
  const isChanged = units.shown !== usual.shown;
  const target: Target = isChanged ? { ...columnsRead, shownUnit: units.shown } : columnsRead;
  if (units.base === "%") {
    doubtLostPercent(goal, known !== undefined && known.value === target.value);
    doubtLostPercent(row.cell("最新完成值"), false);
  }
  return target;
}
