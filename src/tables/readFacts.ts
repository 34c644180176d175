import { parseFigure } from "../core/figures";
import type { Ledger } from "../core/ledger";
import type { Observation } from "../core/model/dataset";
import { fractionToPercent } from "../core/numbers";
import type { RawGrid } from "./cells/raw";
import { unitsOfIndicator } from "./cells/shownUnits";
import { doubtLostPercent, readUnits } from "./columns/readCells";
import { readIndicator } from "./columns/readLedgerCells";
import type { KnownRows } from "./columns/knownRows";
import { readColumns, readRows, type Reading, type TableRow } from "./columns/tableRow";
import { facts, type FactHeading } from "./facts";

/**
 * The observations that 数据台账 holds, header row first. `catalogue` gives names their ids, and what the
 * sheet does not show (occurrence, printed rate) comes from its row of the same id.
 */
export function readFacts(
  grid: RawGrid,
  catalogue: Ledger,
  known?: KnownRows<Observation>,
): Reading<Observation> {
  return readRows(
    grid,
    (row: TableRow<FactHeading>) => readFact(row, catalogue),
    facts.columns,
    known,
  );
}

function readFact(row: TableRow<FactHeading>, catalogue: Ledger): Observation {
  const known = catalogue.observationById.get(row.text("编号"));
  const indicator = readIndicator(row.cell("指标"), catalogue);
  const usual = unitsOfIndicator(indicator);
  const units = readUnits(row.cell("单位"), usual);
  const value = row.cell("数值");
  const [paragraph, period] = [row.cell("段落"), row.cell("时期")];
  const subject = { catalogue, known, indicator, units, value, paragraph, period };
  const fact: Observation = {
    ...readColumns(row, facts.columns, subject),
    ...(units.shown === usual.shown ? {} : { shownUnit: units.shown }),
    ...(typeof value.value === "string" && value.text !== "" ? { valueIsText: true } : {}),
    yoyStated: known?.yoyStated ?? "",
  };
  if (fact.value === undefined && fact.yoy === undefined && fact.change === undefined) {
    return value.refuse("数值、增减、同比都是空的");
  }
  if (units.base === "%") doubtLostPercent(value, isStated(fact.value, fact.stated));
  if (indicator.growth === "percent") {
    doubtLostPercent(row.cell("同比"), known !== undefined && known.yoy === fact.yoy);
  }
  return fact;
}

/** Whether the printed figure says the same, so that a large percentage is no slip. */
function isStated(value: number | undefined, stated: string): boolean {
  if (value === undefined || stated === "") return false;
  const figure = parseFigure(stated);
  return (
    figure.ok && (figure.value.value === value || figure.value.value === fractionToPercent(value))
  );
}
