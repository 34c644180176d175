import type { DateText } from "../core/model/dataset";
import { targetKinds, type TargetKind } from "../core/model/enumerations";
import { calendarDay, serialFromDate } from "../core/periods";
import { formulaText } from "./cells/cells";
import { isVerdictFormula, own } from "./verdictFormulas";

/**
 * The native formulas of 目标台账, so that the sheet is right in any program. They use old functions only
 * (no LET, no LAMBDA) and read 时期 from its text, so they follow a person who edits it.
 */

const actual = own("最新完成值");
const target = own("目标值");
const upper = own("目标值上限");
const baseline = own("基期值");
const period = own("时期");
const asOf = own("数据截至");

/** What was judged, where that is not what the person has filled in. */
export interface StandIn {
  /** Cell value of the figure judged; undefined where there is none, or it is the row's own. */
  readonly actual: number | undefined;
  /** Day to judge by where 数据截至 does not say it. */
  readonly asOf: DateText | undefined;
  /** What the row's own cells hold that was not judged; another figure or day typed there counts. */
  readonly passedOver?: {
    readonly actual: number | undefined;
    readonly asOf: DateText | undefined;
  };
}

/** What of a target's row decides which way its formulas count. */
export interface Shape {
  readonly kind: TargetKind;
  /** Lower is better: the core reads the upper end of a range, and no share of the whole. */
  readonly runsDown: boolean;
  /** Whether there is a 完成率 without a baseline. */
  readonly hasWhole: boolean;
  /** Stocks and capacities are counted from 基期值 where there is one. */
  readonly countsFromBaseline: boolean;
  /** Percent rows: their gap is in percentage points. */
  readonly isPercent: boolean;
}

/** 完成率: actual ÷ target, or the way from the baseline; undefined where the kind has none. */
export function completionFormula(shape: Shape, standIn: StandIn): string | undefined {
  const done = actualTerm(standIn);
  const goal = goalTerm(shape);
  const whole = shape.hasWhole ? `IF(${goal}>0,ROUND(${done}/${goal},12),"")` : '""';
  const share = shape.countsFromBaseline ? fromBaseline(shape, done, goal, whole) : whole;
  return share === '""' ? undefined : `=IF(AND(ISNUMBER(${done}),ISNUMBER(${goal})),${share},"")`;
}

/** A baseline that already meets the target counts as none. */
function fromBaseline(shape: Shape, done: string, goal: string, whole: string): string {
  // A multiple is counted in whole bases, of which the base is one.
  const start = shape.kind === "multiple" ? "1" : baseline;
  const isOnTheWay = `${start}${shape.runsDown ? ">" : "<"}${goal}`;
  const share = `ROUND((${done}-${start})/(${goal}-${start}),12)`;
  return `IF(ISNUMBER(${baseline}),IF(${isOnTheWay},${share},${whole}),${whole})`;
}

/** 差距: what is missing, not above 0 once reached; percentages differ in points. */
export function gapFormula(shape: Shape, standIn: StandIn): string {
  const done = actualTerm(standIn);
  const goal = goalTerm(shape);
  const difference = shape.runsDown ? `${done}-${goal}` : `${goal}-${done}`;
  const inUnit = shape.isPercent ? `(${difference})*100` : difference;
  return `=IF(AND(ISNUMBER(${done}),ISNUMBER(${goal})),ROUND(${inUnit},10),"")`;
}

/** The end of the target that is met first. */
function goalTerm({ runsDown }: Shape): string {
  return runsDown ? `IF(ISNUMBER(${upper}),${upper},${target})` : target;
}

/**
 * 序时进度 by months, p(d) = 12·year + month − 1 + day ÷ days in that month, between the day before the
 * period's first and its last day. A period open on one side ends, or begins, with that year.
 */
export function elapsedFormula(standIn: StandIn): string {
  return elapsedAt(asOfTerm(standIn));
}

function elapsedAt(day: string): string {
  const right = `MID(${period},IFERROR(FIND("/",${period}),0)+1,7)`;
  const startYear = `VALUE(LEFT(SUBSTITUTE(${period},"/",""),4))`;
  const startMonth = `IF(FIND("/",${period}&"/")>7,VALUE(MID(${period},6,2)),1)`;
  const endYear = `VALUE(LEFT(${right}&${period},4))`;
  const endMonth = `IF(LEN(${right})=7,VALUE(RIGHT(${right},2)),12)`;
  const before = `(12*${startYear}+${startMonth}-1)`;
  const end = `(12*${endYear}+${endMonth})`;
  const now = `(12*YEAR(${day})+MONTH(${day})-1+DAY(${day})/DAY(EOMONTH(${day},0)))`;
  const share = `ROUND(MIN(1,MAX(0,(${now}-${before})/(${end}-${before}))),12)`;
  return `=IF(OR(${period}="",NOT(ISNUMBER(${day}))),"",IFERROR(${share},""))`;
}

/** Whether a computed cell holds a formula by our own hand, whenever it was made. */
export function isComputedFormula(value: unknown): boolean {
  return typeof value === "string" && (isVerdictFormula(value) || isNumberFormula(value));
}

/** 完成率, 序时进度 or 差距: the same but for the ledger's figure and day that stand in. */
function isNumberFormula(value: string): boolean {
  return ownForms.has(withoutNumbers(value));
}

const ownForms: ReadonlySet<string> = new Set(everyNumberFormula().map(withoutNumbers));

function everyNumberFormula(): readonly string[] {
  const kinds = Object.keys(targetKinds) as TargetKind[];
  const either = [false, true] as const;
  const shapes = kinds.flatMap((kind) =>
    either.flatMap((runsDown) =>
      either.flatMap((countsFromBaseline) =>
        either.flatMap((hasWhole) =>
          either.map((isPercent): Shape => ({
            kind,
            runsDown,
            hasWhole,
            countsFromBaseline,
            isPercent,
          })),
        ),
      ),
    ),
  );
  const [figures, days] = [[undefined, 0] as const, [undefined, "2000-01-01"] as const];
  const standIns = figures.flatMap((actual) =>
    days.flatMap((asOf) =>
      figures.flatMap((typed) =>
        days.map((day): StandIn => ({ actual, asOf, passedOver: { actual: typed, asOf: day } })),
      ),
    ),
  );
  return standIns.flatMap((standIn) => [
    elapsedFormula(standIn),
    elapsedAt(serialTerm(standIn)),
    ...shapes.flatMap((shape) => [
      completionFormula(shape, standIn) ?? "",
      gapFormula(shape, standIn),
    ]),
  ]);
}

function withoutNumbers(formula: string): string {
  return formula.replace(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/giu, "0");
}

// The ledger's figure has no cell in the row, so it stands in the formula, and only there.
function actualTerm(standIn: StandIn): string {
  const passedOver = standIn.passedOver?.actual;
  const instead = standIn.actual === undefined ? '""' : String(standIn.actual);
  if (passedOver !== undefined) {
    return `IF(AND(ISNUMBER(${actual}),${actual}<>${String(passedOver)}),${actual},${instead})`;
  }
  return standIn.actual === undefined ? actual : `IF(ISNUMBER(${actual}),${actual},${instead})`;
}

/** The typed day, a serial or a text such as 2024-06-30, else the one that stands in. */
function asOfTerm(standIn: StandIn): string {
  const written = `DATE(VALUE(LEFT(${asOf},4)),VALUE(MID(${asOf},6,2)),VALUE(MID(${asOf},9,2)))`;
  const instead = dayOf(standIn) ?? '""';
  const typed = `IF(ISNUMBER(${asOf}),${asOf},IFERROR(${written},${instead}))`;
  const passedOver = standIn.passedOver?.asOf;
  if (passedOver === undefined) return typed;
  const isOld = `OR(${asOf}=${formulaText(passedOver)},${asOf}=${String(serialFromDate(passedOver))})`;
  return `IF(${isOld},${instead},${typed})`;
}

/** As version 0.1.0 wrote it, whose days were serials. */
function serialTerm(standIn: StandIn): string {
  const day = dayOf(standIn);
  return day === undefined ? asOf : `IF(ISNUMBER(${asOf}),${asOf},${day})`;
}

function dayOf(standIn: StandIn): string | undefined {
  if (standIn.asOf === undefined) return undefined;
  const { year, month, day } = calendarDay(standIn.asOf);
  return `DATE(${String(year)},${String(month)},${String(day)})`;
}
