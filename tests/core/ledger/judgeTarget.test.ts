import { observationRow as row, targetRow as target } from "../../fixtures/inventedRows";
import {
  actualOfTarget,
  createLedger,
  judgeQuestion,
  judgeTarget,
  targetCaseOf,
} from "../../../src/core/ledger";
import type { Observation, Target } from "../../../src/core/model/dataset";
import { scheduleRules as rules, type TargetCase } from "../../../src/core/targets";
import { datasetOf } from "./inventedDataset";

const actuals: [title: string, Target, Observation[], value: number | undefined][] = [
  [
    "what a person filled in",
    target("t", { latest: 42, latestAsOf: "2024-12-31" }),
    [row("a", { period: "2024", value: 1 })],
    42,
  ],
  [
    "the latest row inside the period that begins with it, and what follows it without a gap",
    target("t"),
    [
      row("a", { period: "2024-01/2024-03", value: 20 }),
      row("b", { period: "2024-01/2024-06", value: 45 }),
      row("c", { period: "2024-07", value: 9 }),
    ],
    54,
  ],
  ["never an earlier period", target("t"), [row("a", { period: "2023", value: 99 })], undefined],
  [
    "never a window that reaches beyond",
    target("t"),
    [row("a", { period: "2024/2025", value: 99 })],
    undefined,
  ],
  [
    "never another item",
    target("t"),
    [row("a", { period: "2024", item: "产业", value: 99 })],
    undefined,
  ],
  [
    "never a contract",
    target("t"),
    [row("a", { period: "2024", nature: "contract", value: 9 })],
    undefined,
  ],
  [
    "any month of the period for what stands at a date",
    target("t", { indicator: "firms" }),
    [row("a", { indicator: "firms", period: "2024-05", value: 55 })],
    55,
  ],
  [
    "the row's rate for a growth target",
    target("t", { kind: "growth", value: 6 }),
    [row("a", { period: "2024-01/2024-06", value: 45, yoy: 5.4 })],
    5.4,
  ],
  [
    "the printed change for an increase",
    target("t", { indicator: "firms", kind: "increase", value: 5 }),
    [row("a", { indicator: "firms", period: "2024", value: 53, change: 3 })],
    3,
  ],
  [
    "the level less last year's for an increase without one",
    target("t", { indicator: "firms", kind: "increase", value: 5 }),
    [
      row("a", { indicator: "firms", period: "2024", value: 53 }),
      row("b", { indicator: "firms", period: "2023", value: 49 }),
    ],
    4,
  ],
  [
    "the ratio to the whole base period for a multiple",
    target("t", { kind: "multiple", value: 4 }),
    [row("a", { period: "2024-01/2024-06", value: 90 }), row("b", { period: "2023", value: 60 })],
    1.5,
  ],
];

describe("the actual of a target is", () => {
  test.each(actuals)("%s", (_, wanted, rows, value) => {
    const ledger = createLedger(datasetOf(rows, [wanted]));
    expect(actualOfTarget(ledger, wanted, "2024-12-31").figure?.value).toBe(value);
  });
});

describe("the as-of date of a verdict is", () => {
  const rows = [
    row("a", { period: "2024-01/2024-06", value: 45 }),
    row("b", { indicator: "firms", period: "2024-09", value: 50 }),
  ];
  test.each([
    [
      "the argument",
      target("t", { latest: 1, latestAsOf: "2024-08-31" }),
      { asOf: "2024-11-30" },
      "2024-11-30",
      undefined,
    ],
    [
      "the workbook's, whatever day a fill-in says",
      target("t", { latest: 1, latestAsOf: "2024-08-31" }),
      {},
      "2024-12-31",
      "2024-12-31",
    ],
    ["the workbook's", target("t"), {}, "2024-12-31", "2024-12-31"],
    ["the latest end of any actual", target("t", { latest: 1 }), {}, "2024-09-30", undefined],
    [
      "the day of a fill-in that ends later",
      target("t", { latest: 1, latestAsOf: "2024-10-31" }),
      {},
      "2024-10-31",
      undefined,
    ],
  ])("%s", (_, wanted, options, asOf, workbooks) => {
    const ledger = createLedger(datasetOf(rows, [wanted]), { asOf: workbooks });
    expect(judgeTarget(ledger, wanted, { ...options, rules }).asOf).toBe(asOf);
  });

  test("never the end of an estimate", () => {
    const expected = row("c", { period: "2024", value: 9, status: "E" });
    expect(createLedger(datasetOf([...rows, expected])).asOf).toBe("2024-09-30");
  });

  test("never the end of a contract or a capacity", () => {
    const signed = row("c", { period: "2026", nature: "contract", value: 9 });
    expect(createLedger(datasetOf([...rows, signed])).asOf).toBe("2024-09-30");
  });

  test("unknown in a ledger without a closed window", () => {
    const open = createLedger(datasetOf([row("a", { period: "2018/", value: 1 })]));
    expect(open.asOf).toBeUndefined();
  });
});

describe("judgeTarget says", () => {
  test.each([
    ["未填报 without an actual", target("t"), [], "2024-06-30", "not_reported"],
    [
      "口径不可比 where the series breaks",
      target("t"),
      [row("a", { period: "2024", value: 1, status: "D" })],
      "2024-12-31",
      "not_comparable",
    ],
    [
      "达到序时进度 for half at half time",
      target("t"),
      [row("a", { period: "2024-01/2024-06", value: 50 })],
      undefined,
      "on_schedule",
    ],
    [
      "严重滞后 for a tenth at half time",
      target("t"),
      [row("a", { period: "2024-01/2024-06", value: 10 })],
      undefined,
      "far_behind",
    ],
  ])("%s", (_, wanted, rows, asOf, outcome) => {
    const ledger = createLedger(datasetOf(rows, [wanted]));
    expect(judgeTarget(ledger, wanted, { asOf, rules }).outcome).toBe(outcome);
  });

  test("未设目标 where an indicator has none, naming it", () => {
    const verdict = judgeQuestion(
      createLedger(datasetOf([])),
      { area: "1", indicator: "funds" },
      { rules },
    );
    expect(verdict).toMatchObject({
      ok: true,
      value: {
        outcome: "no_target",
        reason: expect.stringContaining("正镶白旗“协作资金”") as unknown,
      },
    });
  });
});

describe("a verdict rests on", () => {
  const before = row("a", { period: "2023", value: 80 });
  const constant = row("b", { indicator: "gdp", period: "2023", value: 80 });

  test.each<[string, Partial<Target>, Partial<TargetCase>]>([
    ["last year's actual beside a level", {}, { lastYearActual: 80, baseline: undefined }],
    [
      "no last year's level beside a rate, but the level it grows from",
      { kind: "growth" },
      { lastYearActual: undefined, hasNoLastYear: true, baseline: 80 },
    ],
    [
      "no level to grow from at constant prices",
      { kind: "growth", indicator: "gdp" },
      { baseline: undefined },
    ],
    ["the baseline of its row", { baseline: 50 }, { baseline: 50 }],
    [
      "one whole base for a multiple with a baseline",
      { kind: "multiple", baseline: 50 },
      { baseline: 1 },
    ],
    ["a goal without a period being undated", { period: "" }, { undated: true }],
    ["the item in the name", { item: "产业" }, { name: "协作资金（产业）" }],
  ])("%s", (_, rest, expected) => {
    const wanted = target("t", rest);
    const ledger = createLedger(datasetOf([before, constant], [wanted]));
    expect(targetCaseOf(ledger, wanted, {})).toMatchObject(expected);
  });
});
