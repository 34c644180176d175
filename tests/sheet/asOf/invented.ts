import fc from "fast-check";
import type {
  Dataset,
  FillIn,
  Indicator,
  Observation,
  Target,
} from "../../../src/core/model/dataset";
import {
  natures,
  observationStatuses,
  qualifiers,
  targetKinds,
} from "../../../src/core/model/enumerations";
import { readStoredPeriod } from "../../../src/core/periods";
import { datasetOf } from "../../core/ledger/inventedDataset";
import { observationRow, targetRow } from "../../fixtures/inventedRows";

/*
 * Small ledgers of two counties in which every part of a sheet has something to show: headline indicators,
 * pillars, uses of funds, printed and computed rates, targets of every kind.
 */

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): fc.Arbitrary<K> =>
  fc.constantFrom(...(Object.keys(record) as K[]));

export const day = fc.constantFrom(
  ...["2010-05-05", "2023-12-31", "2024-01-01", "2024-06-30", "2024-07-31", "2024-12-31"],
);
const period = fc.constantFrom(
  ...["2022", "2023", "2024", "2025", "2024-01", "2024-01/2024-06", "2024-01/2024-07"],
  ...["2023-01/2023-06", "2024-07", "2024-08", "2024/", "2018/", "/2024-06", "/2025", ""],
);
const area = fc.constantFrom("1", "1", "2");
const indicator = fc.constantFrom(
  ...["cooperation_funds", "cooperation_funds", "gdp", "rate", "firms"],
);
const few = fc.constantFrom(0, 4, 5, 8, 50, 100);
const optional = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(of, { nil: undefined });

export const observation: fc.Arbitrary<Observation> = fc
  .record({
    area,
    indicator,
    item: fc.constantFrom("", "", "产业", "就业"),
    partner: fc.constantFrom("", "", "9"),
    period,
    nature: fc.oneof({ weight: 4, arbitrary: fc.constant("actual" as const) }, keysOf(natures)),
    value: optional(few),
    yoy: optional(few),
    status: keysOf(observationStatuses),
    qualifier: keysOf(qualifiers),
    isPersons: fc.boolean(),
    source: optional(fc.constant("000")),
  })
  .map((rest) => observationRow("", rest));

export const target: fc.Arbitrary<Target> = fc
  .record({
    area,
    indicator,
    item: fc.constantFrom("", "", "产业"),
    kind: keysOf(targetKinds),
    period: fc.constantFrom("2024", "2024", "2025", "2024-01/2024-06", "/2025", ""),
    value: few,
    baseline: optional(few),
    isPersons: fc.boolean(),
    latest: optional(few),
    latestAsOf: optional(day),
  })
  .map((rest) => targetRow("", rest));

export const fillInOf = (targets: readonly Target[]): fc.Arbitrary<FillIn> =>
  fc
    .record({
      of: fc.constantFrom(...targets),
      day: fc.oneof({ weight: 5, arbitrary: day }, fc.constant(undefined)),
      value: few,
      qualifier: keysOf(qualifiers),
    })
    .map(({ of, ...rest }) => {
      const { area, indicator, item, period, kind } = of;
      return { area, indicator, item, period, kind, ...rest };
    });

/** Each row with an id of its own. */
export function numbered<Row extends { readonly id: string }>(
  letter: string,
  rows: readonly Row[],
): readonly Row[] {
  return rows.map((row, index) => ({ ...row, id: `${letter}${index}` }));
}

/** The source of the rows that have one was published on this day. */
const published = "2024-02-29";

/** Told only after a day: a window that ends later, or one without an end that is told of or begins later. */
export function isTold(row: Observation, asOf: string): boolean {
  const { start, end } = readStoredPeriod(row.period);
  if (end !== undefined) return end <= asOf;
  if (start === undefined) return true;
  return start <= asOf && (row.source === undefined || published <= asOf);
}

export function sheetDataset(
  observations: readonly Observation[],
  targets: readonly Target[],
): Dataset {
  const dataset = datasetOf(observations, targets);
  const shown: Readonly<Record<string, Partial<Indicator>>> = {
    funds: { indicator: "cooperation_funds", headline: 1, pillar: "industry" },
    gdp: { headline: 2 },
    rate: { headline: 3, pillar: "education" },
    firms: { headline: 4, pillar: "technology" },
  };
  const indicators = dataset.indicators.map((row) => ({ ...row, ...shown[row.indicator] }));
  return { ...dataset, indicators };
}
