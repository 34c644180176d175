import { listed } from "../../../core/english";
import type { SameCodes } from "../../../core/message";
import { quoted } from "../../../core/quoted";
import type { fillRefusals } from "../fillWords";

/** Why a file of figures is not filled in, in English. */
export const englishFillRefusals: SameCodes<typeof fillRefusals> = {
  fillQuotes: ({ file, line }) =>
    `${file}, line ${line}: a quotation mark has no partner; nothing was filled in.`,
  fillColumns: ({ file, missing, legal }) =>
    `${file} lacks ${missing.length === 1 ? "the column" : "the columns"} ${listed(missing)}; it should have ${listed(legal)}.`,
  fillEmpty: ({ file }) =>
    `${file} has no line to fill in below its headings, such as 003-41-t01,5.4%,2024-06-30.`,
  fillColumnTwice: ({ file, column }) =>
    `${file} has the column ${column} twice; please keep only one.`,
  fillTooLong: ({ file, line, found }) =>
    `${file}, line ${line}: ${quoted(found)} is one cell more than there are headings; a figure with a comma in it needs quotation marks, such as "1,300万元".`,
  fillComma: ({ file, line, column, figure, next }) =>
    `${at(file, line, column)}: ${quoted(figure)} and the cell behind it, ${quoted(next)}, look like one figure cut by a comma; a figure with a comma in it needs quotation marks, such as "1,300万元". If it really is ${quoted(figure)}, write its unit as well.`,
  fillUnknown: ({ file, line, column, id }) =>
    `${at(file, line, column)}: no target has the number ${quoted(id)}; the numbers stand in the first column of 目标台账, such as 003-41-t01.`,
  fillNoId: ({ file, line, column }) =>
    `${at(file, line, column)} is empty; please give the number of the target, which stands in the first column of 目标台账, such as 003-41-t01.`,
  fillUnread: ({ file, line, column, id }) =>
    `${at(file, line, column)}: the row of ${quoted(id)} in 目标台账 cannot be read; please correct it first, as its 说明 says.`,
  fillAgain: ({ file, line, column, id, asOf, other }) =>
    `${at(file, line, column)}: the figure of ${quoted(id)} as of ${asOf} is also in ${other.file}, line ${other.line}; please keep only one.`,
  fillUnit: ({ file, line, column, unit, legal }) =>
    `${at(file, line, column)}: the unit ${quoted(unit)} is not of the same kind as the target's ${legal}; write ${legal} or leave it empty.`,
  fillQualifier: ({ file, line, column, found }) =>
    `${at(file, line, column)}: ${quoted(found)} is no qualifier; write 以上, 以内 or 约, or leave it empty.`,
  fillContradicts: ({ file, line, column, found, figure }) =>
    `${at(file, line, column)}: ${quoted(found)} contradicts the figure ${quoted(figure)}; please keep only one of them.`,
  fillUpperBelow: ({ file, line, column, found, figure }) =>
    `${at(file, line, column)}: the upper end ${quoted(found)} is below the figure ${quoted(figure)}; please correct one of them.`,
  fillNoValue: ({ file, line, column, legal }) =>
    `${at(file, line, column)} is empty; please give what was reached, such as ${legal}, or delete lines without a figure.`,
  fillError: ({ file, line, column, found, legal }) =>
    `${at(file, line, column)}: ${quoted(found)} is an error value; please give what was reached, such as ${legal}.`,
  fillForecast: ({ file, line, column, found }) =>
    `${at(file, line, column)}: ${quoted(found)} is a forecast, not what was reached; enter forecasts in 数据台账, and give here what was reached, such as 30亿元.`,
  fillOther: ({ file, line, column, found, id, own }) =>
    `${at(file, line, column)}: ${quoted(found)} does not match the number ${quoted(id)}, whose target says ${quoted(own)}; please check the number.`,
  fillUnreadable: ({ file, line, column, reason }) => `${at(file, line, column)}: ${reason}`,
};

function at(file: string, line: number, column: string): string {
  return `${file}, line ${line}, column ${column}`;
}
