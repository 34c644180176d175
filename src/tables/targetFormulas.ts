import { isFormerFormula } from "./formerFormulas";
import {
  errorInputs,
  figureInputs,
  judgedInputs,
  lengths,
  letters,
  places,
  separator,
  subjectInputs,
  timedInputs,
  type JudgedInput,
} from "./judgedInputs";

/**
 * The native formulas of 目标台账: one text a column, because Excel spreads anything else. They use old functions only
 * (no LET, no LAMBDA), so that the sheet is right in any program, and show 待更新 where only the core can tell.
 */

export const staleWord = "待更新";

/** Columns of the table that its formulas read. */
type Read = JudgedInput | "计入完成值" | "计入截至" | "判定依据" | "判定状态" | "判定说明";

const stale = `"${staleWord}"`;
const staleReason = '"本行在判断之后有改动，重新生成汇总表即更新"';
/** An error, which shows as 待更新. */
const refused = "1/0";

const grounds = own("判定依据");
const figure = own("计入完成值");
const figureDay = own("计入截至");
const typed = own("最新完成值");
const typedDay = own("数据截至");
const target = own("目标值");
const upper = own("目标值上限");
const baseline = own("基期值");
const period = own("时期");

/** The end of a range that is met first. */
const reach = `IF(OR(LEFT(${grounds})="${letters.up}",${upper}=""),${target},${upper})`;
const sign = `IF(LEFT(${grounds})="${letters.up}",1,-1)`;

/** 完成率: actual ÷ target, or the way from where it starts. */
export const completionFormula = ofFigure(shareOf, letterAt(places.hasWhole, 2, "none"));

/** 差距: what is missing, not above 0 once reached; percentages differ in points. */
export const gapFormula = ofFigure((done) => {
  const inUnit = `IF(${letterAt(places.isPercent, 1, "percent")},100,1)`;
  return `ROUND((${reach}-${done})*${sign}*${inUnit},10)`;
});

/**
 * 序时进度 by months, p(d) = 12·year + month − 1 + day ÷ days in that month, between the day before the period's
 * first and its last day.
 */
export const elapsedFormula = orStale(
  // Of another 时期 only the core can tell when it begins and ends.
  `IF(${isJudged(timedInputs)},IF(${period}="","",${elapsed()}),${stale})`,
);

/** 状态: the core's word while the row stands as it was judged. */
export const statusFormula = orStale(whileJudged("判定状态", stale));

/** 说明: the core's sentence while the row stands as it was judged, or why it cannot be read. */
export const reasonFormula = orStale(whileJudged("判定说明", staleReason), staleReason);

const ownFormulas: ReadonlySet<unknown> = new Set([
  completionFormula,
  elapsedFormula,
  gapFormula,
  statusFormula,
  reasonFormula,
]);

/** Whether a computed cell holds a formula by our own hand, whenever it was made. */
export function isComputedFormula(value: unknown): boolean {
  return ownFormulas.has(value) || (typeof value === "string" && isFormerFormula(value));
}

/** The row's own cell in a column. */
function own(heading: Read): string {
  return `[@${heading}]`;
}

/** What the core cannot be asked about shows that it waits. */
function orStale(shown: string, otherwise = stale): string {
  return `=IFERROR(${shown},${otherwise})`;
}

/** A column's cell while all that was judged stands as it did. */
function whileJudged(heading: Read, otherwise: string): string {
  const inputs = `IFERROR(${joined(judgedInputs)},"${separator}${errorInputs}")`;
  const before = `MID(${grounds},FIND("${separator}",${grounds}),32767)`;
  return `IF(EXACT(${before},${inputs}),${own(heading)},${otherwise})`;
}

function joined(inputs: readonly JudgedInput[]): string {
  return inputs.map((input) => `"${separator}"&${own(input)}`).join("&");
}

/** Whether the row was judged, and not only found unreadable, with these cells as they stand. */
function isJudged(inputs: readonly JudgedInput[]): string {
  return `IFERROR(FIND(${joined(inputs)}&"${separator}",${grounds})=${places.inputs},FALSE)`;
}

function letterAt(place: number, count: number, letter: keyof typeof letters): string {
  return `MID(${grounds},${place},${count})="${letters[letter].repeat(count)}"`;
}

/** The figure judged while the row's own stands; another one that was typed since by itself. */
function ofFigure(count: (done: string) => string, hasNone?: string): string {
  const ofJudged = `IF(ISNUMBER(${figure}),${count(figure)},"")`;
  const ofTyped = `IF(ISNUMBER(${typed}),${count(typed)},${stale})`;
  const either = `IF(${isJudged(figureInputs)},${ofJudged},${ofTyped})`;
  const counted = `IF(ISNUMBER(${target}),${either},${stale})`;
  const shown = hasNone === undefined ? counted : `IF(${hasNone},"",${counted})`;
  return orStale(`IF(${isJudged(subjectInputs)},${shown},${stale})`);
}

/** A baseline that already meets the target counts as none. */
function shareOf(done: string): string {
  const start = `IF(${letterAt(places.countsFrom, 1, "oneBase")},1,${baseline})`;
  const isOnTheWay = `(${reach}-${start})*${sign}>0`;
  const hasStart = `IF(OR(${letterAt(places.countsFrom, 1, "none")},${baseline}=""),FALSE,${isOnTheWay})`;
  const way = `ROUND((${done}-${start})/(${reach}-${start}),12)`;
  const hasWhole = `AND(${letterAt(places.hasWhole, 1, "whole")},${target}>0)`;
  return `IF(${hasStart},${way},IF(${hasWhole},ROUND(${done}/${reach},12),""))`;
}

function elapsed(): string {
  const partAt = (place: number, length: number): string => `MID(${grounds},${place},${length})`;
  const [first, count] = [partAt(places.first, lengths.first), partAt(places.count, lengths.count)];
  const share = (position: string): string =>
    `ROUND(MIN(1,MAX(0,(${position}-${first})/${count})),12)`;
  const ofJudged = `IF(${figureDay}="","",${share(positionOf(figureDay))})`;
  return `IF(OR(${typedDay}="",${isJudged(figureInputs)}),${ofJudged},${share(typedPosition())})`;
}

/** Where a day that is a serial stands on a scale of months. */
function positionOf(day: string): string {
  return `(12*YEAR(${day})+MONTH(${day})-1+DAY(${day})/DAY(EOMONTH(${day},0)))`;
}

/** The same of 数据截至: a serial, or a text such as 2024-06-30 or 2024-06, which is the month's last day. */
function typedPosition(): string {
  const [year, month] = [`LEFT(${typedDay},4)`, `MID(${typedDay},6,2)`];
  const date = `DATE(${year},${month},MID(${typedDay}&"-01",9,2))`;
  const isWritten = `LEFT(TEXT(${date},"yyyy-mm-dd"),LEN(${typedDay}))=${typedDay}`;
  const part = `RIGHT(${typedDay},2)/DAY(DATE(${year},${month}+1,0))`;
  const written = `12*${year}+${month}-IF(LEN(${typedDay})=7,0,1-${part})`;
  // From 1990 to 2100: years and days written without signs are numbers too.
  const isSerial = `AND(${typedDay}>32873,${typedDay}<73416)`;
  const serial = `IF(${isSerial},${positionOf(typedDay)},${refused})`;
  return `IF(ISNUMBER(${typedDay}),${serial},IF(${isWritten},${written},${refused}))`;
}
