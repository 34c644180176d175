import { formulaText } from "./cells/cells";
import { isErrorText } from "./cells/errorText";
import type { Raw } from "./cells/raw";
import { monthOfShown, serialOfShown } from "./cells/shownDate";
import { numberBelow } from "./cells/shownFigure";
import type { TargetHeading } from "./targets";
import { unreadWords } from "./unreadWords";

/** The native formulas of 状态 and 说明: the core's verdict for as long as the row stands as it was judged. */

/** The row's own cell in a column. */
export function own(heading: TargetHeading): string {
  return `[@${heading}]`;
}

/** What a verdict was judged on; each field is compared with its cell. */
export interface Judged {
  readonly word: string;
  readonly reason: string;
  /** Heading of each deciding column with the cell's content at the time; dates as serials. */
  readonly fields: readonly (readonly [heading: TargetHeading, content: Raw])[];
}

export const staleWord = "待更新";
/** What stands for a number of a row that cannot be read. */
export const staleNumber = `="${staleWord}"`;
const staleReason = "本行在判断之后有改动，重新生成汇总表即更新";
const reasonStart = `=IF(${own("状态")}="${staleWord}","${staleReason}",`;

const hintStart = /^=IF\((?:ISERROR\(|OR\(|LEFT\()?\[@/u;

/** 状态: the core's word while the row stands as it was judged, else 待更新. */
export function statusFormula(judged: Judged): string {
  return `=IF(AND(${judged.fields.map(isUnchanged).join(",")}),${formulaText(judged.word)},"${staleWord}")`;
}

/** 说明: the core's sentence while the verdict stands. */
export function reasonFormula(judged: Judged): string {
  return `${reasonStart}${formulaText(judged.reason)})`;
}

/** 说明 of a row that cannot be read: why, while the cell stands as it was found. */
export function unreadableFormula(column: TargetHeading, found: string, reason: string): string {
  const hint = formulaText(`${unreadWords(column, found, reason)}。`);
  return `=IF(${standsAsFound(own(column), found)},${hint},"${staleReason}")`;
}

/** A formula may be 8,192 characters long, a cell 32,767. */
const mostCompared = 200;

/** A comparison with an error would be that error. */
function standsAsFound(cell: string, found: string): string {
  const shown: unknown = found;
  if (isErrorText(shown)) return `ISERROR(${cell})`;
  const number = serialOfShown(found) ?? numberBelow(found);
  const isSame = `${cell}&""=${formulaText(found)}`;
  if (number !== undefined) return `OR(${cell}=${String(number)},${isSame})`;
  // Programs write a line break of a cell in more than one way, so none is compared.
  const lineEnd = found.search(/[\r\n]/);
  const compared = Math.min(mostCompared, lineEnd > 0 ? lineEnd : found.length);
  if (compared === found.length) return isSame;
  return `LEFT(${cell},${String(compared)})=${formulaText(found.slice(0, compared))}`;
}

/** Whether a cell of 状态 or 说明 holds a verdict by our own hand. */
export function isVerdictFormula(value: string): boolean {
  const isStatus = value.startsWith(`=IF(AND(${own("时期")}`) && value.endsWith(`,"${staleWord}")`);
  const isReason = value.startsWith(reasonStart);
  return (
    isStatus ||
    isReason ||
    value === staleNumber ||
    (hintStart.test(value) && value.endsWith(`,"${staleReason}")`))
  );
}

function isUnchanged([heading, content]: Judged["fields"][number]): string {
  const serial = monthOfShown(String(content))?.serial;
  const literal =
    serial === undefined && typeof content === "string"
      ? formulaText(content)
      : String(serial ?? content);
  return `${own(heading)}=${literal}`;
}
