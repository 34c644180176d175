import { answer, badInput, type Answer } from "../answer";
import { parsePeriod, periodInWords, windowKey, yearOfPeriod, type Period } from "../periods";
import { quoted } from "../quoted";

const month = "\\d{1,2}月(?:份|底|末)?(?!\\d{1,2}[日号])";
const part = `前\\d{1,2}个月|上半年|下半年|全年|前三季度|第?[一二三四1-4]季度[底末]?|\\d{1,2}[-—–~～至到]${month}|${month}`;
const words = new RegExp(
  `(?<=^|[，,、；;（(])(?:截至)?(?:(?:\\d{4}|今|本)年(?:度|底|末|${part})?|${part})[，,]?`,
  "g",
);

/**
 * The words of an entry that name its time (上半年1.3亿元), which its period has to agree with. A year that
 * they leave out is the period's.
 * `#VALUE!` where they name another time than the period does.
 */
export function spokenPeriod(text: string, period: Period | undefined): Answer<readonly string[]> {
  const told = Array.from(text.matchAll(words), ([word]) => word);
  if (period === undefined) return answer(told);
  for (const word of told) {
    const time = word.replace(/[，,]$/, "");
    const read = parsePeriod(inYear(time, yearOfPeriod(period)));
    if (read.ok && isOf(period, read.value)) continue;
    const change = read.ok ? `把时期改成${periodInWords(read.value)}，或` : "";
    return badInput(
      `${quoted(text)}里的“${time}”与时期${periodInWords(period)}不一致；请${change}只写这一时期的数，如 1.3亿元。`,
    );
  }
  return answer(told);
}

/** 截至6月底 is also said of what is counted since January, which the period tells. */
function isOf(period: Period, told: Period): boolean {
  const isUntil = told.start === undefined && told.end !== undefined;
  const isSinceJanuary = period.start?.slice(4) === "-01-01";
  return (
    windowKey(told) === windowKey(period) || (isUntil && isSinceJanuary && told.end === period.end)
  );
}

function inYear(time: string, year: number | undefined): string {
  return /\d{4}年/.test(time)
    ? time
    : time.replace(/^(截至)?(?:[今本]年)?/, (_, until: string = "") => `${until}${year ?? ""}年`);
}
