import { actualOfTarget, fillInsOf, judgeTarget, targetFigure } from "../core/ledger";
import type { Ledger } from "../core/ledger";
import type { DateText, Target } from "../core/model/dataset";
import { qualifiers, targetKinds } from "../core/model/enumerations";
import { dateInWords, defaultWindow, hasTime, lastDayOfMonth, monthCountOf } from "../core/periods";
import { isEqual } from "../core/numbers";
import { reportFigure, type ReportFigure } from "../core/reports";
import { hasCompletion, runsDown } from "../core/targets";
import { areaWord, indicatorWord } from "./cells/names";
import type { Raw } from "./cells/raw";
import { toCellValue, unitsOfBaseline, unitsOfTarget, withUnit } from "./cells/shownUnits";
import { judgedOn, type JudgedInput, type Shape } from "./judgedInputs";
import type { JudgedRow, TargetUnits } from "./targetColumn";
import type { TargetHeading } from "./targets";

/** What stands in a cell of a target's row in 目标台账; undefined where the row is not written yet. */
export type StandingCell = (target: Target, heading: TargetHeading) => Raw | undefined;

/** A target with its verdict, and what the formulas of its row need to follow what people do to it. */
export function judgedRow(ledger: Ledger, target: Target, standing: StandingCell): JudgedRow {
  const row = rowUnits(ledger, target, standing(target, "单位"));
  const isChanged = row.units.shown !== unitsOfTarget(ledger, target).shown;
  const { word, reason, outcome, dataDay } = judgeTarget(
    ledger,
    isChanged ? { ...target, shownUnit: row.units.shown } : target,
  );
  const level = targetFigure(ledger, target, "level");
  const shape = shapeOf(ledger, target, row);
  const judged = actualOfTarget(ledger, target, ledger.asOf);
  const isComparable = outcome !== "not_comparable";
  const planned = plannedInputs(ledger, target, row);
  return {
    ...row,
    target,
    asLevel: target.kind === "growth" && level.ok ? level.value.value : undefined,
    isPercent: shape.isPercent,
    word,
    reason: [reason, ...rowNotes(ledger, target, judged, row)].join(""),
    actual: isComparable ? judged.figure?.value : undefined,
    actualDay: isComparable ? dataDay : undefined,
    judgedOn: judgedOn(shape, (input) => standing(target, input) ?? planned[input] ?? ""),
  };
}

/** What only 目标台账 tells: of figures that are not counted, and of a day that is most likely a slip. */
function rowNotes(
  ledger: Ledger,
  target: Target,
  { figure, isDayAssumed }: ReturnType<typeof actualOfTarget>,
  { units }: TargetUnits,
): readonly string[] {
  const { latest, latestAsOf } = target;
  const fillIns = fillInsOf(ledger, target);
  const shown = (one: ReportFigure): string =>
    reportFigure(ledger, one, { ...target, shownUnit: units.shown });
  const undated = fillIns.find(({ day }) => day === undefined);
  const isBeside = undated !== undefined && figure?.end !== undefined && isDayAssumed !== true;
  const isKept = fillIns.some(
    ({ value, day }) =>
      latest !== undefined &&
      isEqual(value, latest) &&
      (latestAsOf === undefined || day === latestAsOf),
  );
  const isFirstDay = latestAsOf?.endsWith("-01") === true && latest !== undefined;
  return [
    ...(isBeside ? [`另有填报数${shown(undated)}未写日期，未计入。`] : []),
    ...(latest === undefined || isKept
      ? []
      : [
          `本行填的${shown({ value: latest, valueUpper: undefined, qualifier: "exact" })}在填报记录中已改或已删，未计入。`,
        ]),
    ...(isFirstDay ? [firstDayQuestion(latestAsOf)] : []),
  ];
}

/** A date cell turns the month that was typed into its first day. */
function firstDayQuestion(day: DateText): string {
  const last = lastDayOfMonth(monthCountOf(day));
  return `数据截至填的是${dateInWords(day)}，是否${dateInWords(last)}？`;
}

/** @param written what stands under 单位 */
export function rowUnits(ledger: Ledger, target: Target, written: Raw = ""): TargetUnits {
  const units = withUnit(unitsOfTarget(ledger, target), String(written));
  return { units, unitsBefore: unitsOfBaseline(ledger, target, units) };
}

function shapeOf(ledger: Ledger, target: Target, { units }: TargetUnits): Shape {
  const indicator = ledger.indicatorById.get(target.indicator);
  const { kind } = target;
  const measure = indicator?.measure ?? "flow";
  const direction = indicator?.direction ?? "none";
  const isHeld = measure === "stock" || measure === "capacity";
  const countsFrom = { level: "baseline", multiple: "oneBase" } as const;
  return {
    runsDown: runsDown({ kind, direction }),
    hasWhole: hasCompletion({ kind, measure, direction }, false),
    countsFrom: isHeld && (kind === "level" || kind === "multiple") ? countsFrom[kind] : undefined,
    isPercent: units.base === "%",
    months: monthsOf(ledger, target),
  };
}

function monthsOf(ledger: Ledger, { period: text }: Target): Shape["months"] {
  const period = ledger.periodOf(text);
  const known = period.start ?? period.end;
  if (known === undefined || !hasTime(period)) return undefined;
  const window = defaultWindow(known, period.start, period.end);
  const first = monthCountOf(window.start);
  return { first, count: monthCountOf(window.end) + 1 - first };
}

/** What we would write into the cells that decide a verdict. */
function plannedInputs(
  ledger: Ledger,
  target: Target,
  { units, unitsBefore }: TargetUnits,
): Readonly<Record<JudgedInput, Raw | undefined>> {
  return {
    旗县: areaWord(ledger, target.area),
    指标: indicatorWord(ledger, target.indicator),
    对象: target.item,
    时期: target.period,
    目标类型: targetKinds[target.kind],
    目标值: toCellValue(target.value, units),
    目标值上限: toCellValue(target.valueUpper, units),
    单位: units.shown,
    限定词: qualifiers[target.qualifier],
    基期值: toCellValue(target.baseline, unitsBefore),
    最新完成值: toCellValue(target.latest, units),
    数据截至: target.latestAsOf,
  };
}
