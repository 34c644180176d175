import type { DateText } from "../model/dataset";
import { dateText } from "./calendar";
import { foldPeriod } from "./readMonths";

const writtenDate = /^(\d{4})(?:年(\d{1,2})月(\d{1,2})[日号]|([-/.])(\d{1,2})\4(\d{1,2}))$/;
/** Programs write days as midnight; any other hour is more than a day. */
const midnight = /(?:\s+|(?<=\d)T)0?0:00(?::00(?:\.0+)?)?Z?\s*$/;

/** The day of a date in words or with separators; undefined for any other text, numbers included. */
export function readWrittenDate(text: string): DateText | undefined {
  const match = writtenDate.exec(foldPeriod(text.replace(midnight, "")));
  if (match === null) return undefined;
  const [year, month, day] = [match[1], match[2] ?? match[5], match[3] ?? match[6]].map(Number);
  return dateText(year ?? NaN, month ?? NaN, day ?? NaN);
}
