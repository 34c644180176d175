import { generatedPackage, shippedPackage } from "../fixtures/generatedPackage";
import { openWorkbook } from "./support/openWorkbook";

const largest = 4_000_000;

test.each([
  ["the shipped dataset", shippedPackage()],
  [
    "25 invented counties",
    generatedPackage({ counties: 25, observations: 1000, targetsPerCounty: 2 }),
  ],
])("%s is loaded in six round trips at most, and a county sheet takes three", async (_, texts) => {
  const book = await openWorkbook(texts);
  const { counts } = book.host;
  await book.load();
  expect(counts.syncs).toBeLessThanOrEqual(6);
  expect(counts.largestRequest).toBeLessThan(largest);

  counts.reset();
  await book.load();
  expect(counts.syncs).toBeLessThanOrEqual(6);

  counts.reset();
  const { written } = await book.build();
  expect(counts.syncs).toBeLessThanOrEqual(3 * written.length);
  expect(counts.largestRequest).toBeLessThan(largest);

  counts.reset();
  await book.build();
  // Nothing to write: the ledger is read, all formulas, and what stands, twenty sheets at a time.
  expect(counts.syncs).toBeLessThanOrEqual(3 + Math.ceil(written.length / 20));
  expect(counts.changes).toBe(0);
  book.close();
});
