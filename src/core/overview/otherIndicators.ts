import { groupBy } from "../groupBy";
import type { Ledger } from "../ledger";
import type { Area } from "../model/dataset";
import { fewestCounties, isCompared, type ComparedIndicator } from "./comparedIndicators";

const mostNamed = 3;

/** The indicators that are not compared, and why, in a sentence; empty where there are none. */
export function otherIndicators(
  ledger: Ledger,
  counties: readonly Area[],
  compared: readonly ComparedIndicator[],
): string {
  const rows = counties.flatMap(({ area }) => ledger.observationsOfArea.get(area) ?? []);
  const known = groupBy(rows.filter(isCompared), ({ indicator }) => indicator);
  const shown = new Set(compared.map(({ indicator }) => indicator.indicator));
  const left = ledger.dataset.indicators.flatMap(({ indicator, name, headline }) => {
    const own = shown.has(indicator) ? undefined : known.get(indicator);
    const areas = new Set(own?.map(({ area }) => area)).size;
    return own ? [{ name, headline: headline ?? Infinity, isShared: areas >= fewestCounties }] : [];
  });
  const shared = left
    .filter(({ isShared }) => isShared)
    // Of two without one neither goes first.
    .sort((one, other) =>
      one.headline < other.headline ? -1 : Number(one.headline > other.headline),
    );
  const alone = left.length - shared.length;
  const names = shared.slice(0, mostNamed).map(({ name }) => name);
  const named = `${names.join("、")}${shared.length > mostNamed ? "等" : ""}`;
  const clauses = [
    ...(shared.length === 0
      ? []
      : [`${shared.length}项指标（${named}）各旗县的期别或对象不同，不作比较`]),
    ...(alone === 0 ? [] : [`${alone}项指标只有一个旗县有数`]),
  ];
  return clauses.length === 0 ? "" : `另有${clauses.join("；")}，见各旗县汇总表。`;
}
