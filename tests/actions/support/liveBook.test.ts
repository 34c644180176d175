import { loadShippedLedger, shippedLedger } from "./liveBook";

test("the shipped ledger that was kept for the tests is what loading makes today", async () => {
  expect(await shippedLedger()).toEqual(await loadShippedLedger());
});
