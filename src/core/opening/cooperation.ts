import { groupBy } from "../groupBy";
import type { Ledger } from "../ledger";
import type { Observation } from "../model/dataset";
import { calendarDay, compareLatestFirst, hasTime, periodInWords, windowKey } from "../periods";
import { saidFigure } from "./saidFigure";
import type { Sentence } from "./sentence";
import { topics, type Topic } from "./topics";

/** Parts of one figure that are named; the others are counted. */
const mostParts = 3;

/** What cooperation brought, each topic over the latest span of time that its first figure has. */
export function cooperationSentences(ledger: Ledger, area: string): readonly Sentence[] {
  const rows = (ledger.observationsOfArea.get(area) ?? []).filter(
    ({ value, valueUpper, yoy, period }) =>
      (value ?? valueUpper ?? yoy) !== undefined && hasTime(ledger.periodOf(period)),
  );
  return topics.flatMap((topic) => topicSentence(ledger, topic, rows));
}

function topicSentence(
  ledger: Ledger,
  { weight, says }: Topic,
  rows: readonly Observation[],
): readonly Sentence[] {
  const found = Object.entries(says).flatMap(([indicator, phrase]) => {
    const own = rows.filter((row) => row.indicator === indicator);
    const said = saidRows(ledger, own);
    return said.length > 0 ? [{ phrase, said }] : [];
  });
  const time = found[0]?.said[0] && ledger.periodOf(found[0].said[0].period);
  if (!time) return [];
  const ofThatTime = found.filter(
    ({ said: [first] }) => windowKey(ledger.periodOf(first?.period ?? "")) === windowKey(time),
  );
  return [
    {
      time: periodInWords(time),
      text: ofThatTime.map(({ phrase, said }) => clause(ledger, phrase, said)).join("，"),
      weight,
      rows: ofThatTime.flatMap(({ said }) => said),
    },
  ];
}

/** The latest whole, done before signed; where only parts are of a later year those, which nobody has added up. */
function saidRows(ledger: Ledger, rows: readonly Observation[]): readonly Observation[] {
  const natures = groupBy(rows, ({ nature }) => nature);
  const own = natures.get("actual") ?? natures.get("contract") ?? [];
  const [latest = []] = byTimeLatestFirst(ledger, own);
  const wholes = own.filter(({ item }) => item === "");
  const [latestWholes = []] = byTimeLatestFirst(ledger, wholes);
  const whole = latestWholes.find(({ partner }) => partner === "") ?? latestWholes[0];
  return whole && lastYear(ledger, whole) >= lastYear(ledger, latest[0] ?? whole)
    ? [whole]
    : latest;
}

function byTimeLatestFirst(
  ledger: Ledger,
  rows: readonly Observation[],
): readonly (readonly Observation[])[] {
  const byTime = groupBy(rows, ({ period }) => windowKey(ledger.periodOf(period)));
  return [...byTime.values()].sort(([one], [other]) =>
    compareLatestFirst(ledger.periodOf(one?.period ?? ""), ledger.periodOf(other?.period ?? "")),
  );
}

/** The year in which a row's time ends; one that goes on ends in none. */
function lastYear(ledger: Ledger, { period }: Observation): number {
  const { end } = ledger.periodOf(period);
  return end === undefined ? Infinity : calendarDay(end).year;
}

function clause(ledger: Ledger, phrase: string, rows: readonly Observation[]): string {
  const [first, ...others] = rows;
  if (!first) return "";
  if (others.length === 0) {
    return `${phrase}${saidFigure(ledger, first)}${first.item === "" ? "" : `（${first.item}）`}`;
  }
  const parts = rows.slice(0, mostParts).map((row) => `${row.item}${saidFigure(ledger, row)}`);
  const rest = rows.length > mostParts ? `等${rows.length}项` : "";
  return `${phrase}：${parts.join("、")}${rest}`;
}
