import { countySummary } from "../../../src/core/county";
import { counted, inventedCounty, type Known } from "../inventedCounty";

const funds = "cooperation_funds";
const headlines = Array.from({ length: 8 }, (_, index) =>
  counted(`h${index + 1}`, `指标${index + 1}`, { headline: index + 1 }),
);
const indicators = [
  ...headlines,
  counted(funds, "京蒙协作资金"),
  counted("roads", "公路里程"),
  counted("rate", "登记失业率", { headline: 9, unit: "%", displayUnit: "%", growth: "points" }),
];

const summaryOf = (known: Omit<Known, "indicators">) =>
  countySummary(inventedCounty({ indicators, ...known }), "1");

type Rows = NonNullable<Known["rows"]>;
type Bars = readonly (readonly [name: string, size: number | undefined])[];

interface Case {
  readonly title: string;
  readonly rows: Rows;
  readonly time?: string;
  readonly bars?: Bars;
}

const use = (item: string, value: number, rest: Rows[number] = {}): Rows[number] => ({
  indicator: funds,
  item,
  value,
  ...rest,
});

const fundCases: readonly Case[] = [
  {
    title: "the largest first",
    rows: [use("教育", 3), use("产业", 9), use("医疗", 5)],
    time: "2023年",
    bars: [
      ["产业", 9],
      ["医疗", 5],
      ["教育", 3],
    ],
  },
  { title: "one use is no chart", rows: [use("产业", 9)] },
  {
    title: "one time only, that of most uses though it is the older",
    rows: [use("产业", 9), use("教育", 3, { period: "2022" }), use("医疗", 5, { period: "2022" })],
    time: "2022年",
    bars: [
      ["医疗", 5],
      ["教育", 3],
    ],
  },
  {
    title: "of two such times the later",
    rows: [
      use("教育", 3, { period: "2022" }),
      use("医疗", 5, { period: "2022" }),
      use("产业", 9),
      use("人才", 2),
    ],
    time: "2023年",
    bars: [
      ["产业", 9],
      ["人才", 2],
    ],
  },
  {
    title: "one of each of two times is no chart",
    rows: [use("产业", 9), use("教育", 3, { period: "2022" })],
  },
  {
    title: "one time however it is written",
    rows: [use("产业", 9), use("教育", 3, { period: "2023-01/2023-12" })],
    time: "2023年",
    bars: [
      ["产业", 9],
      ["教育", 3],
    ],
  },
  {
    title: "figures without a time share none",
    rows: [use("产业", 9, { period: "" }), use("教育", 3, { period: "" })],
  },
  {
    title: "the total, a partner's part, what is signed and what has only a rate are no uses",
    rows: [
      use("", 90),
      use("产业", 9),
      use("教育", 3, { partner: "9" }),
      use("医疗", 5, { nature: "contract" }),
      { indicator: funds, item: "人才", yoy: 7 },
      { indicator: "roads", item: "乡道", value: 4 },
    ],
  },
  {
    title: "a person's figure stands in the place of ours",
    rows: [use("产业", 9), use("教育", 3), use("教育", 12, { isPersons: true })],
    time: "2023年",
    bars: [
      ["教育", 12],
      ["产业", 9],
    ],
  },
  {
    title: "figures that disagree are not drawn",
    rows: [use("产业", 9), use("教育", 3), use("教育", 4), use("医疗", 1)],
    time: "2023年",
    bars: [
      ["产业", 9],
      ["医疗", 1],
    ],
  },
  {
    title: "of seven the six largest",
    rows: [1, 7, 2, 6, 3, 5, 4].map((value) => use(`第${value}项`, value)),
    time: "2023年",
    bars: [7, 6, 5, 4, 3, 2].map((value) => [`第${value}项`, value]),
  },
];

test.each(fundCases)("资金用途: $title", ({ rows, time, bars }) => {
  const { funds: drawn } = summaryOf({ rows });
  expect(drawn?.time).toBe(time);
  expect(drawn?.bars.map(({ use: name, fact }) => [name, fact.observation.value])).toEqual(bars);
});

const rate = (place: number, yoy: number, rest: Rows[number] = {}): Rows[number] => ({
  indicator: `h${place}`,
  value: 100,
  yoy,
  ...rest,
});

const growthCases: readonly Case[] = [
  {
    title: "the largest first, falls last",
    rows: [rate(1, 4), rate(2, -3), rate(3, 9)],
    time: "2023年",
    bars: [
      ["指标3", 9],
      ["指标1", 4],
      ["指标2", -3],
    ],
  },
  { title: "one rate is no chart", rows: [rate(1, 4)] },
  {
    title: "one time only",
    rows: [rate(1, 4), rate(2, 5, { period: "2022" }), rate(3, 6)],
    time: "2023年",
    bars: [
      ["指标3", 6],
      ["指标1", 4],
    ],
  },
  {
    title: "of two such times the later",
    rows: [rate(1, 4, { period: "2021" }), rate(2, 5, { period: "2021" }), rate(3, 6), rate(4, 7)],
    time: "2023年",
    bars: [
      ["指标4", 7],
      ["指标3", 6],
    ],
  },
  {
    title: "the time of most rates, not of most figures",
    rows: [
      rate(1, 4, { period: "2022" }),
      rate(2, 5, { period: "2022" }),
      { indicator: "h3", value: 1 },
      { indicator: "h4", value: 1 },
      rate(5, 6),
    ],
    time: "2022年",
    bars: [
      ["指标2", 5],
      ["指标1", 4],
    ],
  },
  {
    title: "a change in points is no rate",
    rows: [rate(1, 4), { indicator: "rate", value: 4.1, yoy: -0.2 }],
  },
  {
    title: "a rate from two levels is one",
    rows: [
      rate(1, 4),
      { indicator: "h2", value: 100, period: "2022" },
      { indicator: "h2", value: 108, period: "2023" },
    ],
    time: "2023年",
    bars: [
      ["指标2", 8],
      ["指标1", 4],
    ],
  },
  {
    title: "what goes on has no year to be compared with",
    rows: [rate(1, 4, { period: "2021/" }), rate(2, 5, { period: "2021/" })],
  },
  {
    title: "of seven the first six headlines, so that no fall is left out for being one",
    rows: [rate(1, -5), rate(2, 2), rate(3, 3), rate(4, 4), rate(5, 5), rate(6, 6), rate(7, 7)],
    time: "2023年",
    bars: [
      ["指标6", 6],
      ["指标5", 5],
      ["指标4", 4],
      ["指标3", 3],
      ["指标2", 2],
      ["指标1", -5],
    ],
  },
];

test.each(growthCases)("主要指标增速: $title", ({ rows, time, bars }) => {
  const { growths } = summaryOf({ rows });
  expect(growths?.time).toBe(time);
  expect(growths?.bars.map(({ name, growth }) => [name, growth.rate])).toEqual(bars);
});

/** Targets of 100 each, reached in part by the middle of the year. */
const reachedBy = (
  reached: readonly number[],
  rest: (index: number) => NonNullable<Known["targets"]>[number] = () => ({}),
): Omit<Known, "indicators"> => ({
  targets: reached.map((latest, index) => ({
    indicator: `h${index + 1}`,
    latest,
    latestAsOf: "2024-06-30",
    ...rest(index),
  })),
  asOf: "2024-06-30",
});

const completionOf = (known: Omit<Known, "indicators">) => {
  const { completion } = summaryOf(known);
  return (
    completion && {
      elapsed: completion.elapsed,
      bars: completion.bars.map(({ name, judgement }) => [name, judgement.completion]),
    }
  );
};

test("完成率: the largest first, half of the year gone", () => {
  expect(completionOf(reachedBy([30, 60, 45]))).toEqual({
    elapsed: 0.5,
    bars: [
      ["指标2", 0.6],
      ["指标3", 0.45],
      ["指标1", 0.3],
    ],
  });
});

test("完成率: one target is no chart, and one that is not reported is no bar", () => {
  expect(completionOf(reachedBy([30]))).toBeUndefined();
  const notReported = reachedBy([30, 0], (index) => (index === 1 ? { latest: undefined } : {}));
  expect(completionOf(notReported)).toBeUndefined();
});

test("完成率: a rate that is to be reached has none", () => {
  const growing = reachedBy([30, 5], (index) => (index === 1 ? { kind: "growth", value: 6 } : {}));
  expect(completionOf(growing)).toBeUndefined();
});

test("完成率: of seven the six that are worst off", () => {
  expect(completionOf(reachedBy([10, 80, 20, 40, 30, 35, 15]))?.bars).toEqual([
    ["指标4", 0.4],
    ["指标6", 0.35],
    ["指标5", 0.3],
    ["指标3", 0.2],
    ["指标7", 0.15],
    ["指标1", 0.1],
  ]);
});

test("完成率: the share of time is that which most bars have, and one alone shares none", () => {
  const half = (index: number) => (index === 2 ? { period: "2024/2025" } : {});
  // Half of 2024, a quarter of two years.
  expect(completionOf(reachedBy([30, 60, 45], half))?.elapsed).toBe(0.5);
  const apart = (index: number) => (index === 1 ? { period: "2024/2025" } : {});
  expect(completionOf(reachedBy([30, 60], apart))).toEqual({
    elapsed: undefined,
    bars: [
      ["指标2", 0.6],
      ["指标1", 0.3],
    ],
  });
});

test("完成率: a stock without a base is held against no time", () => {
  const stocks = [
    counted("a", "甲", { measure: "stock" }),
    counted("b", "乙", { measure: "stock" }),
  ];
  const ledger = inventedCounty({
    indicators: stocks,
    targets: [
      { indicator: "a", latest: 40, latestAsOf: "2024-06-30" },
      { indicator: "b", latest: 90, latestAsOf: "2024-06-30" },
    ],
    asOf: "2024-06-30",
  });
  const { completion } = countySummary(ledger, "1");
  expect(completion?.bars.map(({ name }) => name)).toEqual(["乙", "甲"]);
  expect(completion?.elapsed).toBeUndefined();
});
