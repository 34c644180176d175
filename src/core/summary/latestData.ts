import { fillInsOf, windowInWords, type Ledger } from "../ledger";
import { compareLatestFirst, dateInWords, isClosed, windowKey } from "../periods";

/** The latest period that a county's own figures have as of the day of judgement; undefined where it has none. */
export function latestData(ledger: Ledger, area: string): string | undefined {
  const { asOf = "" } = ledger;
  const figures = (ledger.observationsOfArea.get(area) ?? [])
    .filter(({ nature, status }) => nature === "actual" && status !== "E")
    .map((row) => ({ row, period: ledger.periodOf(row.period) }))
    .filter(({ period }) => isClosed(period) && period.end <= asOf);
  const [latest] = figures.map(({ period }) => period).sort(compareLatestFirst);
  const [reported] = (ledger.targetsOfArea.get(area) ?? [])
    .flatMap((target) => fillInsOf(ledger, target))
    .flatMap(({ day }) => (day !== undefined && day <= asOf ? [day] : []))
    .sort()
    .reverse();
  if (reported !== undefined && reported > (latest?.end ?? "")) return dateInWords(reported);
  if (latest === undefined) return undefined;
  const ofLatest = figures.filter(({ period }) => windowKey(period) === windowKey(latest));
  return windowInWords({ period: latest, rows: ofLatest.map(({ row }) => row) });
}
