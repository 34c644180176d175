import type { Dataset } from "../../src/core/model/dataset";
import { indicatorRow, inventedCounty, inventedNumber, observationRow } from "./inventedRows";

/** How many areas, indicators and months; every combination is one row. */
export interface Extent {
  readonly areas: number;
  readonly indicators: number;
  readonly months: number;
}

/** Rows in every combination of invented areas, indicators and months: a ledger grows in all three ways. */
export function generatedDataset(extent: Extent): Dataset {
  const areas = Array.from({ length: extent.areas }, (_, index) => inventedCounty(index));
  const indicators = Array.from({ length: extent.indicators }, (_, index) =>
    indicatorRow(`indicator_${index + 1}`, `样例指标${index + 1}`),
  );
  const months = Array.from({ length: extent.months }, (_, index) => monthText(index));
  const observations = areas.flatMap(({ area }, county) =>
    indicators.flatMap(({ indicator }) =>
      months.map((period, index) => {
        const number = inventedNumber(county, index);
        const figure = { value: number * 10_000, stated: `${number}万元` };
        return observationRow(`${area}-${indicator}-${index}`, {
          area,
          indicator,
          period,
          ...figure,
        });
      }),
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
