import type { Area, Indicator, Observation, Target } from "../../src/core/model/dataset";

/*
 * Rows of invented figures, for tests and measurements: whoever makes one says only what it turns on.
 */

/** One of many counties, counted from 0: 样例001旗 and on. */
export function inventedCounty(index: number): Area {
  const name = `样例${String(index + 1).padStart(3, "0")}旗`;
  return areaRow(String(159_000 + index), name, { initials: `yl${index + 1}q` });
}

/** A number between 100 and 9,099 that differs from county to county and from row to row. */
export function inventedNumber(county: number, row: number): number {
  return 100 + ((county * 131 + row * 37) % 9000);
}

export function areaRow(area: string, name: string, rest: Partial<Area> = {}): Area {
  return {
    area,
    name,
    shortName: name,
    aliases: [],
    initials: "",
    level: "county",
    parent: undefined,
    partner: undefined,
    ...rest,
  };
}

export function indicatorRow(
  indicator: string,
  name: string,
  rest: Partial<Indicator> = {},
): Indicator {
  return {
    indicator,
    name,
    nameEn: indicator,
    aliases: [],
    initials: "",
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
    ...rest,
  };
}

export function observationRow(id: string, rest: Partial<Observation> = {}): Observation {
  return {
    id,
    area: "1",
    indicator: "funds",
    item: "",
    partner: "",
    period: "2023",
    periodBasis: "stated",
    nature: "actual",
    value: undefined,
    valueUpper: undefined,
    qualifier: "exact",
    change: undefined,
    yoy: undefined,
    status: "A",
    source: "000",
    paragraph: 3,
    occurrence: 1,
    stated: "",
    yoyStated: "",
    note: "",
    isPersons: false,
    personsSource: "",
    ...rest,
  };
}

export function targetRow(id: string, rest: Partial<Target> = {}): Target {
  return {
    id,
    area: "1",
    indicator: "funds",
    item: "",
    period: "2024",
    kind: "level",
    value: 100,
    valueUpper: undefined,
    qualifier: "exact",
    baseline: undefined,
    source: "000",
    paragraph: 9,
    occurrence: 1,
    stated: "",
    note: "",
    latest: undefined,
    latestAsOf: undefined,
    isPersons: false,
    personsSource: "",
    ...rest,
  };
}
