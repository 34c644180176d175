import type { Ledger } from "../ledger";
import type { Observation } from "../model/dataset";
import { compareLatestFirst, hasTime, periodInWords, windowKey } from "../periods";
import { headlineRows } from "../summary";
import { saidFigure } from "./saidFigure";
import type { Sentence } from "./sentence";

const mostHeadlines = 5;
const economy: ReadonlySet<string> = new Set(["综合经济", "财政投资", "商贸文旅", "民生保障"]);

/** The economy: headline indicators of the latest time that any of them has. */
export function headlineSentence(ledger: Ledger, area: string): readonly Sentence[] {
  const rows = headlineRows(ledger, area).filter(
    ({ indicator, period }) =>
      economy.has(ledger.indicatorById.get(indicator)?.domain ?? "") &&
      hasTime(ledger.periodOf(period)),
  );
  const [latest] = rows.map(({ period }) => ledger.periodOf(period)).sort(compareLatestFirst);
  if (!latest) return [];
  const said = rows
    .filter(({ period }) => windowKey(ledger.periodOf(period)) === windowKey(latest))
    .slice(0, mostHeadlines);
  // Said once of all where it holds of all.
  const isFirst = said.every(({ status }) => status === "P");
  const clauses = said.map((row) => clause(ledger, isFirst ? { ...row, status: "A" } : row));
  return [
    {
      time: `${periodInWords(latest)}${isFirst ? "（初步数）" : ""}`,
      text: clauses.join("；"),
      weight: 80,
      rows: said,
    },
  ];
}

function clause(ledger: Ledger, row: Observation): string {
  const name = ledger.indicatorById.get(row.indicator)?.name ?? "";
  const item = row.item === "" ? "" : `（${row.item}）`;
  return `${name}${item}${saidFigure(ledger, row)}`;
}
