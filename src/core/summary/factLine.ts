import {
  areaName,
  factName,
  findObservation,
  growthWithGrounds,
  shownPeriod,
  type Ledger,
} from "../ledger";
import type { Indicator, Observation } from "../model/dataset";
import { periodInWords } from "../periods";
import type { GrowthMethod } from "../model/enumerations";

/** One figure as sheets show it, with everything beside it in words. */
export interface FactLine {
  readonly observation: Observation;
  readonly indicator: Indicator;
  /** 指标（对象，结对方）. */
  readonly name: string;
  /** Name of the paired area; empty where the row has none. */
  readonly partner: string;
  /** In words, an inferred one with its mark. */
  readonly period: string;
  /** The same without the mark. */
  readonly time: string;
  readonly growth: GrowthLine;
  /** Whether a formula that asks for this case and period answers with this very value. */
  readonly answersValue: boolean;
}

export interface GrowthLine {
  /** As printed: percent, points or places by `method`; undefined where there is none. */
  readonly rate: number | undefined;
  readonly method: GrowthMethod;
  /** Whether the rate is a document's or a person's own; else it comes from two levels. */
  readonly isPrinted: boolean;
  /** What stands in the rate's place: 基期缺失, 口径不可比 …, else a dash. */
  readonly word: string;
  /** Whether a formula that asks for this case and period answers with this very rate. */
  readonly answersGrowth: boolean;
}

/** What stands where there is nothing to say. */
export const nothing = "—";

/** The row as a line; undefined for a row whose indicator is in no catalogue. */
export function factLine(ledger: Ledger, observation: Observation): FactLine | undefined {
  const indicator = ledger.indicatorById.get(observation.indicator);
  if (indicator === undefined) return undefined;
  return {
    observation,
    indicator,
    name: factName(ledger, observation),
    partner: areaName(ledger, observation.partner),
    period: shownPeriod(ledger, observation),
    time: periodInWords(ledger.periodOf(observation.period)),
    growth: growthLine(ledger, observation, indicator),
    answersValue: isAnswer(ledger, observation, "value"),
  };
}

function growthLine(ledger: Ledger, row: Observation, indicator: Indicator): GrowthLine {
  const growth = growthWithGrounds(ledger, row);
  return {
    rate: growth.ok ? growth.value.rate : undefined,
    method: indicator.growth,
    isPrinted: growth.ok && growth.value.isPrinted,
    word: growth.ok ? "" : (growth.word ?? nothing),
    answersGrowth: isAnswer(ledger, row, "growth"),
  };
}

/** A formula names case and period in words; a row without a period cannot be asked for by it. */
function isAnswer(ledger: Ledger, row: Observation, holds: "value" | "growth"): boolean {
  if (row.period === "") return false;
  const found = findObservation(ledger, {
    area: row.area,
    indicator: row.indicator,
    item: row.item === "" ? undefined : row.item,
    partner: row.partner === "" ? undefined : row.partner,
    period: ledger.periodOf(row.period),
    nature: row.nature,
    holds,
  });
  return found.ok && found.value.id === row.id;
}
