import { countedRows } from "../../support/countedRows";
import { generatedDataset } from "../../fixtures/generatedDataset";
import { createLedger, findObservation, findGrowth } from "../../../src/core/ledger";
import { readStoredPeriod } from "../../../src/core/periods";

function rowsVisited(areas: number): number {
  const dataset = generatedDataset({ areas, indicators: 1, months: 100 });
  const { rows, visitedIn } = countedRows(dataset.observations);
  const ledger = createLedger({ ...dataset, observations: rows });
  const [{ area, indicator } = { area: "", indicator: "" }] = dataset.observations;
  const asked = { area, indicator, holds: "value" } as const;
  return visitedIn(() => {
    findObservation(ledger, asked);
    findObservation(ledger, { ...asked, period: readStoredPeriod("2022-05") });
    findObservation(ledger, { ...asked, period: readStoredPeriod("1990") });
    findGrowth(ledger, asked);
  });
}

test("a look-up visits as many rows of a ledger of 300 rows as of one of 30,000", () => {
  const few = rowsVisited(3);
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(10);
  expect(rowsVisited(300)).toBe(few);
});
