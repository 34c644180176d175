import { natures } from "../../core/model/enumerations";
import type { CountySummary } from "../../core/county";
import { nothing, type FactLine, type TargetLine } from "../../core/summary";
import { formulaText } from "../../tables/cells/cells";
import { columnReference } from "../../tables/columns/column";
import { targets, type TargetHeading } from "../../tables/targets";
import { staleWord } from "../../tables/targetFormulas";

/** The `JM.` formulas of 公式 mode; each gives the number that stands there in 静态 mode. */

/** Whose targets are judged, and as of which day. */
type LiveSheet = Pick<CountySummary, "area" | "asOf">;

/** Undefined where no formula can ask for this very row (no period, a name that holds the separator). */
export function valueFormula(area: string, line: FactLine): string | undefined {
  const { observation, indicator } = line;
  const subject = subjectOf(indicator.name, observation.item, line.partner);
  if (!line.answersValue || subject === undefined) return undefined;
  const nature = natures[observation.nature];
  const get = `JM.GET(${list([area, subject, observation.period, nature])})`;
  return `=${inUnit(get, indicator.unit, indicator.displayUnit)}`;
}

export function growthFormula(area: string, line: FactLine): string | undefined {
  const { observation, indicator, growth } = line;
  const subject = subjectOf(indicator.name, observation.item, line.partner);
  if (growth.rate === undefined || !growth.answersGrowth || subject === undefined) return undefined;
  // YOYOF speaks of actual figures only.
  if (observation.nature !== "actual") return undefined;
  return `=JM.YOYOF(${list([area, subject, observation.period])})`;
}

export function targetFormula(area: string, line: TargetLine): string | undefined {
  const subject = subjectOf(line.indicatorName, line.target.item, "");
  if (!line.answersTarget || subject === undefined) return undefined;
  const target = `JM.TARGET(${list([area, subject, line.target.period])})`;
  return `=${inUnit(target, line.unit, line.displayUnit)}`;
}

/** As of the sheet's own day, by the rules chosen for the workbook, as STATUSOF judges where none are named. */
export function verdictFormula(
  verdict: "STATUSOF" | "WHYOF",
  sheet: LiveSheet,
  line: TargetLine,
): string | undefined {
  const call = verdictCall(verdict, sheet, line);
  return call && `=${call}`;
}

function verdictCall(
  verdict: "STATUSOF" | "WHYOF",
  { area, asOf }: LiveSheet,
  line: TargetLine,
): string | undefined {
  const subject = subjectOf(line.indicatorName, line.target.item, "");
  if (!line.answersStatus || subject === undefined) return undefined;
  const day = asOf === undefined ? [] : [asOf];
  return `JM.${verdict}(${list([area.name, subject, line.target.period, ...day])})`;
}

/**
 * A share beside the sentence of WHYOF: the one of the sheet's own day while the sentence stands, then what 目标台账
 * has in its computed column if it says the same sentence; 目标台账 may have gone on to a later day.
 */
export function shareFormula(
  heading: TargetHeading,
  sheet: LiveSheet,
  line: TargetLine,
  share: number | undefined,
): string | undefined {
  const reason = verdictCall("WHYOF", sheet, line);
  if (line.target.isPersons || reason === undefined) return undefined;
  const row = `MATCH(${formulaText(line.target.id)},${columnReference(targets, targets.key)},0)`;
  const inLedger = (column: TargetHeading): string =>
    `INDEX(${columnReference(targets, column)},${row})`;
  const none = formulaText(nothing);
  const cell = inLedger(heading);
  const own = share === undefined ? none : String(share);
  const followed = `IF(${reason}=${inLedger("说明")},IF(${cell}="",${none},${cell}),${formulaText(staleWord)})`;
  return `=IF(${reason}=${formulaText(line.judgement.reason)},${own},${followed})`;
}

function inUnit(formula: string, unit: string, displayUnit: string): string {
  if (unit === "%" || unit === displayUnit) return formula;
  return `JM.TOUNIT(${formula},${formulaText(unit)},${formulaText(displayUnit)})`;
}

/** 指标·对象·结对方, as the functions read it. */
function subjectOf(name: string, item: string, partner: string): string | undefined {
  const parts = [name, item, partner];
  while (parts.at(-1) === "") parts.pop();
  return parts.some((part) => /[·•‧・･]/u.test(part)) ? undefined : parts.join("·");
}

function list(texts: readonly string[]): string {
  return texts.map(formulaText).join(",");
}
