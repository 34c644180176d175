import { answer } from "../../src/core/answer";
import type { Ledger } from "../../src/core/ledger";
import { parsePeriod } from "../../src/core/periods";
import { findLevel } from "../../src/functions/findLevel";
import { inventedCounty } from "../../tests/fixtures/inventedRows";
import { monthText, type Extent } from "../../tests/fixtures/generatedDataset";

/** The arguments of a GET as a person types them. */
export interface Question {
  readonly area: string;
  readonly indicator: string;
  /** Undefined asks for the latest. */
  readonly period: string | undefined;
}

/** Questions scattered over a ledger, every other one with a period. */
export function questionsOf(extent: Extent, count: number): Question[] {
  // Steps without a common divisor with the extents reach every part of the ledger.
  return Array.from({ length: count }, (_, index) => ({
    area: inventedCounty((index * 7919) % extent.areas).name,
    indicator: `样例指标${((index * 104_729) % extent.indicators) + 1}`,
    period: index % 2 === 0 ? undefined : monthText((index * 1_299_709) % extent.months),
  }));
}

/** Area, indicator, period and row, found in the way the formula finds them; throws where nothing answers. */
export function ask(ledger: Ledger, { area, indicator, period }: Question): number {
  const when = period === undefined ? answer(undefined) : parsePeriod(period);
  if (!when.ok) throw new Error(when.message);
  const asking = { ledger, cell: undefined };
  const found = findLevel(asking, area, indicator, when.value, "actual", ({ value }) =>
    answer(value),
  );
  if (!found.ok) throw new Error(found.message);
  return found.value;
}
