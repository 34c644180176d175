import type { PackageTexts } from "../../fixtures/generatedPackage";
import { openWorkbook } from "./openWorkbook";

const largest = 4_000_000;

/** What loading and building cost in round trips. */
export function testRoundTrips(name: string, texts: PackageTexts): void {
  test(`${name} is loaded in six round trips at most, and a county sheet takes three`, async () => {
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
}
