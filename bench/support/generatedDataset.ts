import type { Area, Dataset, Indicator, Observation } from "../../src/core/model/dataset";

/** How many areas, indicators and months; every combination is one row. */
export interface Extent {
  readonly areas: number;
  readonly indicators: number;
  readonly months: number;
}

/** Rows in every combination of invented areas, indicators and months: a ledger grows in all three ways. */
export function generatedDataset(extent: Extent): Dataset {
  const areas = Array.from({ length: extent.areas }, (_, index) => areaRow(index));
  const indicators = Array.from({ length: extent.indicators }, (_, index) => indicatorRow(index));
  const months = Array.from({ length: extent.months }, (_, index) => monthText(index));
  const observations = areas.flatMap(({ area }) =>
    indicators.flatMap(({ indicator }) =>
      months.map((month, index) => observationRow(area, indicator, month, index)),
    ),
  );
  const none = { targets: [], sources: [], relations: [] };
  return { version: "0.0.0", areas, indicators, observations, ...none };
}

/** `2020-01` and on. */
export function monthText(index: number): string {
  const month = String((index % 12) + 1).padStart(2, "0");
  return `${2020 + Math.floor(index / 12)}-${month}`;
}

function areaRow(index: number): Area {
  return {
    area: String(159_000 + index),
    name: `样例${index + 1}旗`,
    shortName: `样例${index + 1}`,
    aliases: [],
    initials: `yl${index + 1}q`,
    level: "county",
    parent: undefined,
    partner: undefined,
  };
}

function indicatorRow(index: number): Indicator {
  return {
    indicator: `indicator_${index + 1}`,
    name: `样例指标${index + 1}`,
    nameEn: `Sample ${index + 1}`,
    aliases: [],
    initials: `ylzb${index + 1}`,
    domain: "综合",
    pillar: undefined,
    unit: "元",
    displayUnit: "万元",
    measure: "flow",
    direction: "up",
    aggregation: "sum",
    growth: "percent",
    price: "current",
    headline: undefined,
    decimals: 2,
  };
}

function observationRow(
  area: string,
  indicator: string,
  period: string,
  index: number,
): Observation {
  const tens = 100 + ((Number(area) * 131 + index * 37) % 9000);
  return {
    id: `${area}-${indicator}-${index}`,
    area,
    indicator,
    item: "",
    partner: "",
    period,
    periodBasis: "stated",
    nature: "actual",
    value: tens * 10_000,
    valueUpper: undefined,
    qualifier: "exact",
    change: undefined,
    yoy: undefined,
    status: "A",
    source: "000",
    paragraph: 1,
    occurrence: 1,
    stated: `${tens}万元`,
    yoyStated: "",
    note: "",
    isPersons: false,
    personsSource: "",
  };
}
