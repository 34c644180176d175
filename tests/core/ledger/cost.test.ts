import { createLedger, findObservation, growthFor } from "../../../src/core/ledger";
import type { Observation } from "../../../src/core/model/dataset";
import { readStoredPeriod } from "../../../src/core/periods";
import { areaRow, areas, datasetOf, observationRow } from "./inventedDataset";

/** Rows that count how often their value is read. */
function countedRows(count: number, visited: { reads: number }): Observation[] {
  return Array.from({ length: count }, (_, index) => {
    const month = index % 240;
    const period = `${2000 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
    const row = observationRow(String(index), { area: `a${Math.floor(index / 240)}`, period });
    return Object.defineProperty({ ...row }, "value", {
      enumerable: true,
      get: () => {
        visited.reads += 1;
        return index;
      },
    });
  });
}

function readsOf(count: number): number {
  const visited = { reads: 0 };
  const rows = countedRows(count, visited);
  const added = Array.from({ length: Math.ceil(count / 240) }, (_, index) =>
    areaRow(`a${index}`, `甲${index}`),
  );
  const ledger = createLedger({ ...datasetOf(rows), areas: [...areas, ...added] });
  visited.reads = 0;
  const asked = { area: "a0", indicator: "funds" };
  findObservation(ledger, { ...asked, holds: "value" });
  findObservation(ledger, { ...asked, holds: "value", period: readStoredPeriod("2010-05") });
  findObservation(ledger, { ...asked, holds: "value", period: readStoredPeriod("1990") });
  growthFor(ledger, asked);
  return visited.reads;
}

test("a look-up visits as many rows of a ledger of 300 rows as of one of 30,000", () => {
  const few = readsOf(300);
  expect(few).toBeLessThan(10);
  expect(readsOf(30_000)).toBe(few);
});
