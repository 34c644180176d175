import { countedRows } from "../../support/countedRows";
import { generatedDataset } from "../../fixtures/generatedDataset";
import { createLedger } from "../../../src/core/ledger";
import { countySummary } from "../../../src/core/county";

test("the summary of a county looks into the rows of that county, however many others there are", () => {
  const extent = { areas: 20, indicators: 5, months: 4 };
  const dataset = generatedDataset(extent);
  const { rows, visitedIn } = countedRows(dataset.observations);
  const ledger = createLedger({ ...dataset, observations: rows });
  const [county] = dataset.areas;
  const visited = visitedIn(() => {
    countySummary(ledger, county?.area ?? "");
  });
  expect(visited).toBe(extent.indicators * extent.months);
});
