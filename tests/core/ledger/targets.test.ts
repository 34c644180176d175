import {
  actualOfTarget,
  createLedger,
  defaultAsOf,
  findTarget,
  judgeQuestion,
  judgeTarget,
  levelsFirst,
  targetFigure,
  type TargetView,
} from "../../../src/core/ledger";
import type { Observation, Target } from "../../../src/core/model/dataset";
import { readStoredPeriod } from "../../../src/core/periods";
import { scheduleRules } from "../../../src/core/targets";
import { datasetOf, observationRow as row, targetRow as target } from "./inventedDataset";

const rules = scheduleRules;

describe("findTarget answers with", () => {
  const targets = [
    target("a", { period: "2023", value: 90 }),
    target("b", { period: "2024", value: 100 }),
    target("c", { period: "", value: 500 }),
    target("d", { period: "2024", item: "产业", value: 40 }),
    target("e", { indicator: "firms", kind: "growth", value: 6 }),
    target("f", { indicator: "firms", kind: "level", value: 60 }),
  ];
  const ledger = createLedger(datasetOf([], targets));

  test.each([
    ["the latest with a target", {}, "b"],
    ["the period asked", { period: readStoredPeriod("2023") }, "a"],
    ["a goal without a period, when that is asked", { period: readStoredPeriod("") }, "c"],
    ["the item written", { item: "产业" }, "d"],
    ["the kind preferred", { indicator: "firms", prefer: levelsFirst }, "f"],
  ])("%s", (_, asked, id) => {
    expect(findTarget(ledger, { area: "1", indicator: "funds", ...asked })).toMatchObject({
      ok: true,
      value: { id },
    });
  });

  test.each([
    [
      "a period without one, naming those that have",
      { period: readStoredPeriod("2022") },
      "2024年、2023年",
    ],
    ["an area without one", { area: "2" }, "没有设目标"],
    ["an item without one", { item: "教育" }, "产业"],
    ["a level and a rate where neither is preferred", { indicator: "firms" }, "增速6、水平60"],
  ])("a refusal for %s", (_, asked, says) => {
    const found = findTarget(ledger, { area: "1", indicator: "funds", ...asked });
    expect(found).toMatchObject({ ok: false, error: "#N/A" });
    expect(found).toHaveProperty("message", expect.stringContaining(says));
  });
});

const actuals: [title: string, Target, Observation[], value: number | undefined][] = [
  [
    "what a person filled in",
    target("t", { latest: 42 }),
    [row("a", { period: "2024", value: 1 })],
    42,
  ],
  [
    "the latest row inside the period that begins with it",
    target("t"),
    [
      row("a", { period: "2024-01/2024-03", value: 20 }),
      row("b", { period: "2024-01/2024-06", value: 45 }),
      row("c", { period: "2024-07", value: 9 }),
    ],
    45,
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
    expect(actualOfTarget(ledger, wanted)?.value).toBe(value);
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
      target("t", { latestAsOf: "2024-08-31" }),
      { asOf: "2024-11-30" },
      "2024-11-30",
    ],
    ["数据截至 of the row", target("t", { latest: 1, latestAsOf: "2024-08-31" }), {}, "2024-08-31"],
    ["the end of the actual's period", target("t"), { workbookAsOf: "2024-12-31" }, "2024-06-30"],
    ["the workbook's", target("t", { latest: 1 }), { workbookAsOf: "2024-12-31" }, "2024-12-31"],
    ["the latest end of any actual", target("t", { latest: 1 }), {}, "2024-09-30"],
  ])("%s", (_, wanted, options, asOf) => {
    const ledger = createLedger(datasetOf(rows, [wanted]));
    expect(judgeTarget(ledger, wanted, { ...options, rules }).asOf).toBe(asOf);
  });

  test("unknown in a ledger without a closed window", () => {
    expect(
      defaultAsOf(createLedger(datasetOf([row("a", { period: "2018/", value: 1 })]))),
    ).toBeUndefined();
  });
});

describe("judgeTarget says", () => {
  test.each([
    ["未填报 without an actual", target("t"), [], "2024-06-30", "not_reported"],
    [
      "口径不可比 where the series breaks",
      target("t"),
      [row("a", { period: "2024", value: 1, status: "D" })],
      "2024-06-30",
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
      outcome: "no_target",
      reason: expect.stringContaining("正镶白旗“协作资金”") as unknown,
    });
  });
});

describe("targetFigure", () => {
  const before = row("a", { period: "2023", value: 80 });
  const gdp = row("b", { indicator: "gdp", period: "2023", value: 80 });

  test.each<[string, Partial<Target>, TargetView, number, string]>([
    ["as it was set", { kind: "growth", value: 6 }, "stated", 6, "%"],
    ["a rate as the level it amounts to", { kind: "growth", value: 6 }, "level", 84.8, "元"],
    ["a level as the rate it asks for", { value: 100 }, "growth", 25, "%"],
    ["an increase as a level", { kind: "increase", value: 5 }, "level", 85, "元"],
    ["a multiple as a level", { kind: "multiple", value: 4 }, "level", 320, "元"],
    [
      "a level from its own baseline",
      { baseline: 50, kind: "growth", value: 10 },
      "level",
      55,
      "元",
    ],
  ])("gives %s", (_, rest, view, value, unit) => {
    const wanted = target("t", rest);
    const ledger = createLedger(datasetOf([before], [wanted]));
    expect(targetFigure(ledger, wanted, view)).toEqual({ ok: true, value: { value, unit } });
  });

  test.each<[string, Partial<Target>, string]>([
    ["without a base", { indicator: "firms", kind: "growth", value: 6 }, "基期值"],
    ["at constant prices", { indicator: "gdp", kind: "growth", value: 6 }, "不变价"],
    ["for a milestone", { kind: "milestone", value: 1 }, "节点"],
  ])("refuses a level %s", (_, rest, says) => {
    const wanted = target("t", rest);
    const ledger = createLedger(datasetOf([before, gdp], [wanted]));
    const figure = targetFigure(ledger, wanted, "level");
    expect(figure).toMatchObject({ ok: false, error: "#N/A" });
    expect(figure).toHaveProperty("message", expect.stringContaining(says));
  });
});
