import { createLedger } from "../../src/core/ledger";
import type { FillIn } from "../../src/core/model/dataset";
import { judgedRow } from "../../src/tables/judgedRow";
import { targetRow as target } from "../fixtures/inventedRows";
import { datasetOf } from "../core/ledger/inventedDataset";

function reasonWith(fillIns: readonly Partial<FillIn>[], asOf: string): string {
  const row = target("t");
  const { area, indicator, item, period, kind } = row;
  const own = { area, indicator, item, period, kind, qualifier: "exact", value: 0 } as const;
  const ledger = createLedger(datasetOf([], [row]), {
    asOf,
    fillIns: fillIns.map((one) => ({ ...own, day: undefined, ...one })),
  });
  return judgedRow(ledger, row, () => undefined).reason;
}

test("目标台账 tells of a figure without a day beside the dated one that is judged", () => {
  const reason = reasonWith([{ day: "2024-06-30", value: 44 }, { value: 48 }], "2024-07-31");
  expect(reason).toMatch(/44.0%.*另有填报数0.0048万元未写日期，未计入。$/u);
});

test("and of nothing beside it where it is the one that is judged, or waits for its day", () => {
  expect(reasonWith([{ value: 48 }], "2024-06-30")).not.toContain("另有填报数");
  expect(reasonWith([{ value: 48 }], "2025-06-30")).not.toContain("另有填报数");
});
