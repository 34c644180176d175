import { fillInsOf, type Ledger } from "../ledger";
import { compareLatestFirst, dateInWords, isClosed, periodInWords } from "../periods";

/** The latest period that a county's own figures have as of the day of judgement; undefined where it has none. */
export function latestData(ledger: Ledger, area: string): string | undefined {
  const { asOf = "" } = ledger;
  const [latest] = (ledger.observationsOfArea.get(area) ?? [])
    .filter(({ nature, status }) => nature === "actual" && status !== "E")
    .map(({ period }) => ledger.periodOf(period))
    .filter((period) => isClosed(period) && period.end <= asOf)
    .sort(compareLatestFirst);
  const [reported] = (ledger.targetsOfArea.get(area) ?? [])
    .flatMap((target) => fillInsOf(ledger, target))
    .flatMap(({ day }) => (day !== undefined && day <= asOf ? [day] : []))
    .sort()
    .reverse();
  if (reported !== undefined && reported > (latest?.end ?? "")) return dateInWords(reported);
  return latest && periodInWords(latest);
}
