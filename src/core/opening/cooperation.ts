import { groupBy } from "../groupBy";
import { areaName, type Ledger } from "../ledger";
import type { Observation } from "../model/dataset";
import { calendarDay, compareLatestFirst, hasTime, periodInWords, windowKey } from "../periods";
import { factLine } from "../summary";
import { saidFigure } from "./saidFigure";
import { withInside } from "./saidTarget";
import type { Sentence } from "./sentence";
import { topics, type Topic } from "./topics";

/** Parts of one figure that are named; the others are counted. */
const mostParts = 3;

/** Whose every figure is one of cooperation; 产业协作 knows others, too. */
const cooperationDomains: ReadonlySet<string> = new Set([
  "协作资金",
  "消费协作",
  "人才交流",
  "劳务协作",
  "结对帮扶",
]);

/** Whether any figure of cooperation is known of a county, also one that no sentence says. */
export function knowsCooperation(ledger: Ledger, area: string): boolean {
  const rows = ledger.observationsOfArea.get(area) ?? [];
  return rows.some(
    ({ indicator }) =>
      topics.some(({ says }) => Object.hasOwn(says, indicator)) ||
      cooperationDomains.has(ledger.indicatorById.get(indicator)?.domain ?? ""),
  );
}

/** What cooperation brought, each topic over the latest span of time that its first figure has. */
export function cooperationSentences(ledger: Ledger, area: string): readonly Sentence[] {
  const rows = ledger.observationsOfArea.get(area) ?? [];
  return topics.flatMap((topic) => topicSentence(ledger, topic, rows));
}

/** Whether the row has a time, and answers for its case at that time: of several that differ none does. */
function answers(ledger: Ledger, row: Observation): boolean {
  if (!hasTime(ledger.periodOf(row.period))) return false;
  const line = factLine(ledger, row);
  if (line === undefined) return false;
  return row.value === undefined
    ? row.yoy !== undefined && line.growth.answersGrowth
    : line.answersValue;
}

function topicSentence(
  ledger: Ledger,
  { weight, says }: Topic,
  rows: readonly Observation[],
): readonly Sentence[] {
  const found = Object.entries(says).flatMap(([indicator, phrase]) => {
    const own = rows.filter((row) => row.indicator === indicator && answers(ledger, row));
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
  const ofNoPartner = latestWholes.filter(({ partner }) => partner === "");
  const said = ofNoPartner.length > 0 ? ofNoPartner : latestWholes;
  const [whole] = said;
  return whole && lastYear(ledger, whole) >= lastYear(ledger, latest[0] ?? whole) ? said : latest;
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
    const words = [first.item, isOwnPartner(ledger, first) ? "" : areaName(ledger, first.partner)];
    const said = words.filter((word) => word !== "").join("，");
    return `${phrase}${saidFigure(ledger, first)}${said === "" ? "" : `（${said}）`}`;
  }
  const parts = rows
    .slice(0, mostParts)
    .map((row) => `${partName(ledger, row, rows)}${saidFigure(ledger, row)}`);
  const rest = rows.length > mostParts ? `等${rows.length}项` : "";
  return `${phrase}：${parts.join("、")}${rest}`;
}

/** 医疗人才, with its partner where that alone tells it from another: 医疗人才（大兴区）. */
function partName(
  ledger: Ledger,
  { item, partner }: Observation,
  all: readonly Observation[],
): string {
  const name = areaName(ledger, partner);
  if (item === "") return name;
  const isAlone = all.filter((other) => other.item === item).length === 1;
  return isAlone || name === "" ? item : withInside(item, name);
}

/** The paired area is named at the head of a sheet. */
function isOwnPartner(ledger: Ledger, { area, partner }: Observation): boolean {
  return ledger.areaByCode.get(area)?.partner === partner;
}
