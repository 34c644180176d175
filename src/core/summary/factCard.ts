import { doubtsOf } from "../checks";
import { areaName, citeSource, factName, shownPeriod, type Ledger } from "../ledger";
import type { Observation } from "../model/dataset";
import { natures, qualifiers } from "../model/enumerations";

/** What is known of one figure beside its number, in words. */
export interface FactCard {
  /** County and 指标（对象，结对方）. */
  readonly title: string;
  /** A heading and its words each; what has nothing to say is left out. */
  readonly lines: readonly (readonly [heading: string, words: string])[];
}

/** The card of a row whose number stands in the base unit of its indicator. */
export function factCard(ledger: Ledger, row: Observation): FactCard {
  const lines: FactCard["lines"] = [
    ["单位", ledger.indicatorById.get(row.indicator)?.unit ?? ""],
    ["时期", shownPeriod(ledger, row)],
    ["限定词", qualifiers[row.qualifier]],
    ["数据性质", natures[row.nature]],
    ["资料来源", citeSource(ledger, row)],
    ["段落", row.paragraph === undefined ? "" : `第${row.paragraph}段`],
    ["原文数字", row.stated],
    ["勾稽", doubtsOf(ledger, row).join("；")],
  ];
  return {
    title: `${areaName(ledger, row.area)}${factName(ledger, row)}`,
    lines: lines.filter(([, words]) => words !== ""),
  };
}
