import type { Catalogue } from "../../core/message";
import { quoted as quote } from "../../core/quoted";
import { forecastAdvice } from "../../tables/cells/forecast";

/** What the notes of a file say whose figures are invented. */
export const sampleWord = "示例数据";

/** Why a file of figures is not filled in, in Chinese, by code; part of what deeds tell. */
export const fillRefusals = {
  fillQuotes: ({ file, line }: FileLine) => `${file}第${line}行的引号不成对，未填报。`,
  fillColumns: ({ file, missing, legal }: FillColumns) =>
    `${file}缺少${missing.join("、")}列；应有的列是${legal.join("、")}。`,
  fillEmpty: ({ file }: { readonly file: string }) =>
    `${file}标题行下没有填报的行，如 003-41-t01,5.4%,2024-06-30。`,
  fillColumnTwice: ({ file, column }: { readonly file: string; readonly column: string }) =>
    `${file}有两个${column}列，请只留一个。`,
  fillTooLong: ({ file, line, found }: FileLine & { readonly found: string }) =>
    `${file}第${line}行比标题行多出一格${quote(found)}；数中有逗号的要加引号，如 "1,300万元"。`,
  fillComma: ({ file, line, column, figure, next }: FileCell & PushedOver) =>
    `${file}第${line}行${column}列：${quote(figure)}和后面一格${quote(next)}像是一个数被逗号分开；数中有逗号的要加引号，如 "1,300万元"，确是${quote(figure)}的请写上单位。`,
  fillUnknown: ({ file, line, column, id }: FileCell & { readonly id: string }) =>
    `${file}第${line}行${column}列：没有编号为${quote(id)}的目标；编号见目标台账的第一列，如 003-41-t01。`,
  fillNoId: ({ file, line, column }: FileCell) =>
    `${file}第${line}行${column}列是空的，请填目标的编号；编号见目标台账的第一列，如 003-41-t01。`,
  fillUnread: ({ file, line, column, id }: FileCell & { readonly id: string }) =>
    `${file}第${line}行${column}列：${quote(id)}在目标台账的那一行读不出，请先照它的说明改正。`,
  fillAgain: ({ file, line, column, id, asOf, other }: FileCell & FilledBefore) =>
    `${file}第${line}行${column}列：${quote(id)}截至${asOf}的数在${other.file}第${other.line}行填过，请只留一处。`,
  fillUnit: ({ file, line, column, unit, legal }: FileCell & Legal & { readonly unit: string }) =>
    `${file}第${line}行${column}列：单位${quote(unit)}与这个目标的单位${legal}不是一类，可写 ${legal}，或留空。`,
  fillQualifier: ({ file, line, column, found }: FileCell & Found) =>
    `${file}第${line}行${column}列：${quote(found)}不是限定词，可写以上、以内、约，或留空。`,
  fillContradicts: ({ file, line, column, found, figure }: FileCell & Found & Beside) =>
    `${file}第${line}行${column}列：${quote(found)}与完成值${quote(figure)}不一致，请只留一处。`,
  fillUpperBelow: ({ file, line, column, found, figure }: FileCell & Found & Beside) =>
    `${file}第${line}行${column}列：上限${quote(found)}小于完成值${quote(figure)}，请改正其中一处。`,
  fillNoValue: ({ file, line, column, legal }: FileCell & Legal) =>
    `${file}第${line}行${column}列：这一格是空的，请填完成数，如 ${legal}；没有数的行请删去。`,
  fillError: ({ file, line, column, found, legal }: FileCell & Found & Legal) =>
    `${file}第${line}行${column}列：${quote(found)}是错误值，请填完成数，如 ${legal}。`,
  fillForecast: ({ file, line, column, found }: FileCell & Found) =>
    `${file}第${line}行${column}列：${quote(found)}${forecastAdvice}。`,
  fillOther: ({ file, line, column, found, id, own }: FileCell & Found & OwnSubject) =>
    `${file}第${line}行${column}列：${quote(found)}与编号${quote(id)}不符，这个目标写的是${quote(own)}；请核对编号。`,
  fillUnreadable: ({ file, line, column, reason }: FileCell & { readonly reason: string }) =>
    `${file}第${line}行${column}列：${reason}`,
} as const satisfies Catalogue;

interface Found {
  readonly found: string;
}
interface Legal {
  readonly legal: string;
}
/** The figure beside the cell. */
interface Beside {
  readonly figure: string;
}
/** What the target of an id says in that place. */
interface OwnSubject {
  readonly id: string;
  readonly own: string;
}
interface FileLine {
  readonly file: string;
  readonly line: number;
}
interface FileCell extends FileLine {
  readonly column: string;
}
/** A figure, and what stands in the cell behind it. */
interface PushedOver {
  readonly figure: string;
  readonly next: string;
}
/** A target and a day that another line gives as well. */
interface FilledBefore {
  readonly id: string;
  readonly asOf: string;
  readonly other: FileLine;
}
interface FillColumns {
  readonly file: string;
  readonly missing: readonly string[];
  readonly legal: readonly string[];
}
