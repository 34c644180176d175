import { checkLedger } from "../../../src/core/checks";
import { createLedger } from "../../../src/core/ledger";
import type { FillIn } from "../../../src/core/model/dataset";
import { targetRow as target } from "../../fixtures/inventedRows";
import { datasetOf } from "../ledger/inventedDataset";

function findings(fillIns: readonly Partial<FillIn>[], kind: string): readonly string[] {
  const row = target("t");
  const { area, indicator, item, period, kind: of } = row;
  const own = { area, indicator, item, period, kind: of, value: 0, qualifier: "exact" } as const;
  const ledger = createLedger(datasetOf([], [row]), {
    fillIns: fillIns.map((one) => ({ ...own, day: undefined, ...one })),
  });
  return checkLedger(ledger)
    .filter((one) => one.kind === kind)
    .map(({ text }) => text);
}

test("a cumulative figure that falls is asked about, with both amounts", () => {
  const [text, ...others] = findings(
    [
      { day: "2024-08-31", value: 9 },
      { day: "2024-06-30", value: 44 },
      { day: "2024-07-31", value: 52 },
    ],
    "reportFalls",
  );
  expect(others).toEqual([]);
  expect(text).toMatch(/2024年8月31日的累计数.*比上次（2024年7月31日的.*）小，是否当月数？$/u);
});

test("figures that rise or stay are not asked about, nor is one without a day", () => {
  const fillIns = [
    { day: "2024-06-30", value: 44 },
    { day: "2024-07-31", value: 44 },
    { value: 1 },
  ];
  expect(findings(fillIns, "reportFalls")).toEqual([]);
});

test("a record whose target is gone is named, and moves no as-of date", () => {
  const orphan = { day: "2025-06-30", value: 7, period: "2025" };
  expect(findings([orphan], "reportOrphan")).toEqual([
    expect.stringContaining("2025年的目标（水平），数据截至2025年6月30日的完成值没有对应的目标"),
  ]);
  const row = target("t");
  const ledger = createLedger(datasetOf([], [row]), {
    fillIns: [{ ...row, ...orphan, qualifier: "exact" }],
  });
  expect(ledger.asOf).toBeUndefined();
});
