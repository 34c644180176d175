import { observationRow as row, targetRow as target } from "../../fixtures/inventedRows";
import { createLedger, judgeTarget } from "../../../src/core/ledger";
import { scheduleRules as rules } from "../../../src/core/targets";
import { datasetOf } from "./inventedDataset";

describe("a reason is written in the unit that the target is printed in", () => {
  const half = row("a", { period: "2024-01/2024-06", value: 4_500_000 });

  test.each([
    // 协作资金 is shown in 万元.
    ["1000万元", 10_000_000, "累计完成450万元，完成全年目标的45.0%"],
    ["0.1亿元", 10_000_000, "累计完成0.045亿元，完成全年目标的45.0%"],
    ["10000000元", 10_000_000, "累计完成4500000元，完成全年目标的45.0%"],
    ["不少于0.1亿元", 10_000_000, "剩余6个月需完成0.055亿元"],
    ["", 10_000_000, "累计完成450万元"],
    ["千万元", 10_000_000, "累计完成450万元"],
  ])("%s", (stated, value, says) => {
    const wanted = target("t", { stated, value });
    const ledger = createLedger(datasetOf([half], [wanted]));
    expect(judgeTarget(ledger, wanted, { rules }).reason).toContain(says);
  });

  test("and by the name that it is printed with for the same unit", () => {
    const wanted = target("t", { indicator: "teachers", stated: "24名", value: 24 });
    const ledger = createLedger(datasetOf([], [wanted]));
    expect(judgeTarget(ledger, wanted, { rules }).reason).toContain("目标24名");
  });

  test("which a rate has not: the level that it leads to is shown as other levels are", () => {
    const wanted = target("t", { stated: "10%", value: 10, kind: "growth" });
    const before = row("b", { period: "2023", value: 10_000_000 });
    const ledger = createLedger(datasetOf([before], [wanted]));
    expect(judgeTarget(ledger, wanted, { rules }).reason).toContain("目标合1100万元");
  });
});

test.each([
  [undefined, "3000万元"],
  ["万元", "3000万元"],
  ["亿元", "0.3亿元"],
  ["元", "30000000元"],
])("a reason is in the unit %s of its row: %s", (shownUnit, figure) => {
  const one = target("t", { value: 60_000_000, latest: 30_000_000, latestAsOf: "2024-06-30" });
  const ledger = createLedger(datasetOf([], [one]));
  expect(judgeTarget(ledger, { ...one, shownUnit }).reason).toContain(`累计完成${figure}`);
});

describe("a reason drops no digit of the figures that stand beside it", () => {
  test.each([
    [
      "of what was filled in",
      target("t", {
        stated: "",
        value: 180_000_000,
        latest: 72_049_123,
        latestAsOf: "2024-06-30",
      }),
      "累计完成7204.9123万元，完成全年目标的40.0%，序时应达50.0%，落后10.0个百分点，不足序时的90%，剩余6个月需完成10795.0877万元。",
    ],
    [
      "of the target",
      target("t", {
        stated: "",
        value: 12_345_678,
        latest: 6_000_000,
        latestAsOf: "2024-06-30",
      }),
      "累计完成600万元，完成全年目标的48.6%，序时应达50.0%，落后1.4个百分点，剩余6个月需完成634.5678万元。",
    ],
    [
      "of a rate",
      target("t", {
        kind: "growth",
        value: 6,
        latest: 5.125,
        latestAsOf: "2024-06-30",
      }),
      "上半年增长5.125%，目标6%，低0.875个百分点。",
    ],
    [
      "but those of a figure that was computed",
      target("t", {
        stated: "",
        value: 100_000_000,
        latest: 100_000_000 / 3,
        latestAsOf: "2024-06-30",
      }),
      "累计完成3333.33万元，完成全年目标的33.3%，序时应达50.0%，落后16.7个百分点，不足序时的90%，剩余6个月需完成6666.67万元。",
    ],
  ])("%s", (_title, wanted, reason) => {
    expect(judgeTarget(createLedger(datasetOf([], [wanted])), wanted, { rules }).reason).toBe(
      reason,
    );
  });
});
