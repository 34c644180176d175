import { countySummary } from "../../../src/core/county";
import { counted, inventedCounty, type Known } from "../inventedCounty";

const economy = [
  counted("roads", "公路里程"),
  counted("grain", "粮食产量", { headline: 3 }),
  counted("gdp", "生产总值", { headline: 1 }),
  counted("funds", "协作资金", { headline: 2 }),
];

type Part = Omit<Known, "indicators"> & Partial<Pick<Known, "indicators">>;

const mainOf = (known: Part) =>
  countySummary(inventedCounty({ indicators: economy, ...known }), "1").main;

/** Name, 上年实际 and target of every line. */
const linesOf = (known: Part) =>
  mainOf(known).lines.map(({ name, fact, target }) => [
    name,
    fact?.observation.value ?? fact?.observation.yoy,
    target?.target.value,
  ]);

interface Case extends Part {
  readonly title: string;
  readonly lines: readonly (readonly [
    name: string,
    before: number | undefined,
    goal: number | undefined,
  ])[];
  readonly factPeriod: string;
  readonly targetPeriod: string;
}

const cases: readonly Case[] = [
  {
    title: "headline indicators in their order, whatever order catalogue and rows have",
    rows: [
      { indicator: "grain", value: 3 },
      { indicator: "gdp", value: 1 },
      { indicator: "funds", value: 2 },
    ],
    lines: [
      ["生产总值", 1, undefined],
      ["协作资金", 2, undefined],
      ["粮食产量", 3, undefined],
    ],
    factPeriod: "2023年",
    targetPeriod: "",
  },
  {
    title: "an indicator that is no headline and has no target stands nowhere",
    rows: [
      { indicator: "gdp", value: 1 },
      { indicator: "roads", value: 9 },
    ],
    lines: [["生产总值", 1, undefined]],
    factPeriod: "2023年",
    targetPeriod: "",
  },
  {
    title: "with a target its figure of the year before, not the newest",
    rows: [
      { indicator: "gdp", value: 90, period: "2022" },
      { indicator: "gdp", value: 100, period: "2023" },
      { indicator: "gdp", value: 60, period: "2024-01/2024-06" },
    ],
    targets: [{ indicator: "gdp", period: "2024", value: 120 }],
    asOf: "2024-06-30",
    lines: [["生产总值", 100, 120]],
    factPeriod: "2023年",
    targetPeriod: "2024年",
  },
  {
    title: "an earlier year never stands for the year before",
    rows: [
      { indicator: "gdp", value: 90, period: "2022" },
      { indicator: "funds", value: 5, period: "2023" },
    ],
    targets: [
      { indicator: "gdp", period: "2024", value: 120 },
      { indicator: "funds", period: "2024", value: 8 },
    ],
    asOf: "2024-06-30",
    lines: [
      ["生产总值", undefined, 120],
      ["协作资金", 5, 8],
    ],
    factPeriod: "2023年",
    targetPeriod: "2024年",
  },
  {
    title: "half of the year before is not that year",
    rows: [{ indicator: "gdp", value: 45, period: "2023-01/2023-06" }],
    targets: [{ indicator: "gdp", period: "2024", value: 120 }],
    asOf: "2024-06-30",
    lines: [["生产总值", undefined, 120]],
    factPeriod: "",
    targetPeriod: "2024年",
  },
  {
    title: "a case is no figure of the whole before",
    rows: [{ indicator: "gdp", value: 45, item: "东部" }],
    targets: [{ indicator: "gdp", period: "2024", value: 120 }],
    asOf: "2024-06-30",
    lines: [["生产总值", undefined, 120]],
    factPeriod: "",
    targetPeriod: "2024年",
  },
  {
    title:
      "the target of a case has the figure of that case before it, and stands behind the whole",
    rows: [
      { indicator: "gdp", value: 100 },
      { indicator: "gdp", value: 45, item: "东部" },
    ],
    targets: [{ indicator: "gdp", item: "东部", period: "2024", value: 50 }],
    asOf: "2024-06-30",
    lines: [
      ["生产总值", 100, undefined],
      ["生产总值（东部）", 45, 50],
    ],
    factPeriod: "2023年",
    targetPeriod: "2024年",
  },
  {
    title: "a target of several years is named with them, and its figure with its own year",
    rows: [
      { indicator: "gdp", value: 100, period: "2023" },
      { indicator: "grain", value: 20, period: "2020" },
      { indicator: "grain", value: 27, period: "2023" },
    ],
    targets: [
      { indicator: "gdp", period: "2024", value: 120 },
      { indicator: "grain", period: "2021/2025", value: 30 },
      { indicator: "funds", period: "2024", value: 8 },
    ],
    asOf: "2024-06-30",
    lines: [
      ["生产总值", 100, 120],
      ["协作资金", undefined, 8],
      ["粮食产量（2021—2025年目标，2020年实际）", 20, 30],
    ],
    factPeriod: "2023年",
    targetPeriod: "2024年",
  },
  {
    title: "without a figure before it is named with its own years alone, inside the case",
    targets: [
      { indicator: "gdp", period: "2024", value: 120 },
      { indicator: "grain", item: "小麦", period: "2021/2025", value: 30 },
      { indicator: "funds", period: "2024", value: 8 },
    ],
    asOf: "2024-06-30",
    lines: [
      ["生产总值", undefined, 120],
      ["协作资金", undefined, 8],
      ["粮食产量（小麦，2021—2025年）", undefined, 30],
    ],
    factPeriod: "",
    targetPeriod: "2024年",
  },
  {
    title: "the column is the targets' year before, however many figures are of another",
    rows: [
      { indicator: "gdp", value: 100, period: "2023" },
      { indicator: "funds", value: 5, period: "2019" },
      { indicator: "grain", value: 20, period: "2019" },
    ],
    targets: [{ indicator: "gdp", period: "2024", value: 120 }],
    asOf: "2024-06-30",
    lines: [
      ["生产总值", 100, 120],
      ["协作资金（2019年）", 5, undefined],
      ["粮食产量（2019年）", 20, undefined],
    ],
    factPeriod: "2023年",
    targetPeriod: "2024年",
  },
  {
    title: "of several targets the whole stands before its case, the others behind the headlines",
    targets: [
      { indicator: "gdp", item: "东部", period: "2024", value: 50 },
      { indicator: "gdp", period: "2024", value: 120 },
      { indicator: "funds", period: "2024", value: 8 },
    ],
    asOf: "2024-06-30",
    lines: [
      ["生产总值", undefined, 120],
      ["协作资金", undefined, 8],
      ["生产总值（东部）", undefined, 50],
    ],
    factPeriod: "",
    targetPeriod: "2024年",
  },
  {
    title: "of several targets that of the usual time stands before that of several years",
    targets: [
      { indicator: "gdp", period: "2021/2025", value: 150 },
      { indicator: "gdp", period: "2024", value: 120 },
      { indicator: "funds", period: "2024", value: 8 },
    ],
    asOf: "2024-06-30",
    lines: [
      ["生产总值", undefined, 120],
      ["协作资金", undefined, 8],
      ["生产总值（2021—2025年）", undefined, 150],
    ],
    factPeriod: "",
    targetPeriod: "2024年",
  },
  {
    title:
      "of several targets one with a figure stands before one without, even a rate before a level",
    rows: [{ indicator: "gdp", yoy: 5, period: "2024-01/2024-06" }],
    targets: [
      { indicator: "gdp", kind: "level", period: "2024", value: 120 },
      { indicator: "gdp", kind: "growth", period: "2024", value: 6 },
    ],
    asOf: "2024-06-30",
    lines: [
      ["生产总值", undefined, 6],
      ["生产总值", undefined, 120],
    ],
    factPeriod: "",
    targetPeriod: "2024年",
  },
  {
    title: "of several targets without a figure the level stands first",
    targets: [
      { indicator: "gdp", kind: "growth", period: "2024", value: 6 },
      { indicator: "gdp", kind: "level", period: "2024", value: 120 },
    ],
    asOf: "2024-06-30",
    lines: [
      ["生产总值", undefined, 120],
      ["生产总值", undefined, 6],
    ],
    factPeriod: "",
    targetPeriod: "2024年",
  },
  {
    title: "targets of other indicators follow, with a figure before without",
    rows: [{ indicator: "roads", value: 2, period: "2024-01/2024-06" }],
    targets: [
      { indicator: "grain", item: "小麦", period: "2024", value: 30 },
      { indicator: "grain", period: "2024", value: 40 },
      { indicator: "roads", period: "2024", value: 3 },
    ],
    asOf: "2024-06-30",
    lines: [
      ["粮食产量", undefined, 40],
      ["公路里程", undefined, 3],
      ["粮食产量（小麦）", undefined, 30],
    ],
    factPeriod: "",
    targetPeriod: "2024年",
  },
  {
    title: "only rates are known",
    rows: [
      { indicator: "gdp", yoy: 5.5 },
      { indicator: "funds", yoy: -2 },
    ],
    lines: [
      ["生产总值", 5.5, undefined],
      ["协作资金", -2, undefined],
    ],
    factPeriod: "2023年",
    targetPeriod: "",
  },
  {
    title: "only the rate of the year before is known",
    rows: [{ indicator: "gdp", yoy: 5.5 }],
    targets: [{ indicator: "gdp", kind: "growth", period: "2024", value: 6 }],
    asOf: "2024-06-30",
    lines: [["生产总值", 5.5, 6]],
    factPeriod: "2023年",
    targetPeriod: "2024年",
  },
  {
    title: "a newest figure of five years ago is shown as of its time, before no target",
    rows: [
      { indicator: "gdp", value: 80, period: "2019" },
      { indicator: "funds", value: 5, period: "2019" },
    ],
    targets: [{ indicator: "gdp", period: "2024", value: 120 }],
    asOf: "2024-12-31",
    lines: [
      ["生产总值", undefined, 120],
      ["协作资金", 5, undefined],
    ],
    factPeriod: "2019年",
    targetPeriod: "2024年",
  },
  {
    title: "what is signed is no figure that was reached",
    rows: [{ indicator: "funds", value: 5, nature: "contract" }],
    lines: [],
    factPeriod: "",
    targetPeriod: "",
  },
  {
    title: "a year that the day does not know yet stands nowhere",
    rows: [
      { indicator: "gdp", value: 90, period: "2022" },
      { indicator: "gdp", value: 100, period: "2023" },
    ],
    asOf: "2023-06-30",
    lines: [["生产总值", 90, undefined]],
    factPeriod: "2022年",
    targetPeriod: "",
  },
];

test.each(cases)("主要指标: $title", ({ lines, factPeriod, targetPeriod, ...known }) => {
  expect(linesOf(known)).toEqual(lines);
  expect(mainOf(known)).toMatchObject({ factPeriod, targetPeriod });
});

const twelve = Array.from({ length: 12 }, (_, index) =>
  counted(`i${index}`, `指标${12 - index}`, { headline: 12 - index }),
);
const ten = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

test("of twelve headline indicators the first ten stand", () => {
  const rows = twelve.map(({ indicator }) => ({ indicator, value: 1 }));
  expect(linesOf({ indicators: twelve, rows }).map(([name]) => name)).toEqual(
    ten.map((number) => `指标${number}`),
  );
});

test("of twelve headline targets the first ten stand, though the last is the worst", () => {
  const targets = twelve.map(({ indicator }) => ({ indicator, period: "2024", value: 10 }));
  const rows = twelve.map(({ indicator, headline = 0 }) => ({
    indicator,
    value: 12 - headline,
    period: "2024-01/2024-06",
  }));
  const main = mainOf({ indicators: twelve, rows, targets, asOf: "2024-06-30" });
  expect(main.lines.map(({ name }) => name)).toEqual(ten.map((number) => `指标${number}`));
});

test("without targets what tells of a pillar follows the headlines, where one figure answers", () => {
  const indicators = [
    ...economy,
    counted("schools", "结对学校数", { pillar: "education" }),
    counted("clinics", "结对医院数", { pillar: "health" }),
  ];
  const rows = [
    { indicator: "clinics", value: 4, period: "2021" },
    { indicator: "schools", value: 9, item: "京方" },
    { indicator: "schools", value: 8, item: "本地" },
    { indicator: "gdp", value: 1 },
  ];
  // Of the two sides of a pairing neither answers for both.
  expect(linesOf({ indicators, rows }).map(([name]) => name)).toEqual(["生产总值", "结对医院数"]);
});
