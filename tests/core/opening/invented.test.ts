import { openingOf, openingText, sentenceTexts, type Sentence } from "../../../src/core/opening";
import type { Relation } from "../../../src/core/model/dataset";
import { counted, inventedCounty, type Known } from "../inventedCounty";

const indicators = [
  counted("cooperation_funds", "京蒙协作资金"),
  counted("cooperation_projects", "京蒙协作项目数"),
  counted("roads", "公路里程"),
  counted("gdp", "生产总值"),
  counted("grain", "粮食产量"),
  counted("rate", "登记失业率", {
    unit: "%",
    displayUnit: "%",
    measure: "rate",
    direction: "down",
    decimals: 1,
  }),
];

type Part = Omit<Known, "indicators">;

const ledgerOf = (known: Part) => inventedCounty({ indicators, ...known });
const openingFrom = (known: Part) => openingOf(ledgerOf(known), "1", "附表1");
const textsOf = (known: Part) => sentenceTexts(openingFrom(known));

const funds = { indicator: "cooperation_funds" };
const projects = { indicator: "cooperation_projects" };

interface Case extends Part {
  readonly title: string;
  readonly says: string;
}

const cooperation: readonly Case[] = [
  {
    title: "the whole before its parts, with what else is of that time",
    rows: [
      { ...funds, value: 7, item: "产业" },
      { ...funds, value: 12 },
      { ...projects, value: 2 },
    ],
    says: "2023年，京蒙协作资金12个，实施协作项目2个。",
  },
  {
    title: "what is of another time is not said in one breath",
    rows: [
      { ...funds, value: 12 },
      { ...projects, value: 2, period: "2022" },
    ],
    says: "2023年，京蒙协作资金12个。",
  },
  {
    title: "parts of a later year before a whole of an earlier one, each by name, never added up",
    rows: [
      { ...funds, value: 12, period: "2022" },
      { ...funds, value: 7, item: "产业" },
      { ...funds, value: 4, item: "教育" },
    ],
    says: "2023年，京蒙协作资金：产业7个、教育4个。",
  },
  {
    title: "of four parts three are named and all are counted",
    rows: ["产业", "教育", "医疗", "人才"].map((item, index) => ({
      ...funds,
      item,
      value: index + 1,
    })),
    says: "2023年，京蒙协作资金：产业1个、教育2个、医疗3个等4项。",
  },
  {
    title: "a part alone is named as a part",
    rows: [{ ...funds, value: 7, item: "产业" }],
    says: "2023年，京蒙协作资金7个（产业）。",
  },
  {
    title: "what is done before what is signed",
    rows: [
      { ...funds, value: 99, nature: "contract" },
      { ...funds, value: 7 },
    ],
    says: "2023年，京蒙协作资金7个。",
  },
  {
    title: "what is only signed is said to be",
    rows: [{ ...funds, value: 99, nature: "contract" }],
    says: "2023年，京蒙协作资金99个（签约）。",
  },
  {
    title: "a figure of the paired area needs no name",
    rows: [{ ...funds, value: 7, partner: "9" }],
    says: "2023年，京蒙协作资金7个。",
  },
  {
    title: "another partner's figure is named as its own",
    rows: [{ ...funds, value: 7, partner: "8" }],
    says: "2023年，京蒙协作资金7个（昌平区）。",
  },
  {
    title: "of several partners without a whole none stands for all",
    rows: [
      { ...funds, value: 7, partner: "9" },
      { ...funds, value: 3, partner: "8" },
    ],
    says: "2023年，京蒙协作资金：大兴区7个、昌平区3个。",
  },
  {
    title: "parts of one name are told apart by their partners",
    rows: [
      { ...funds, value: 7, item: "产业", partner: "9" },
      { ...funds, value: 3, item: "产业", partner: "8" },
      { ...funds, value: 1, item: "教育", partner: "8" },
    ],
    says: "2023年，京蒙协作资金：产业（大兴区）7个、产业（昌平区）3个、教育1个。",
  },
  {
    title: "a person's row goes before ours of the same case",
    rows: [
      { ...funds, value: 7 },
      { ...funds, value: 8, isPersons: true },
    ],
    says: "2023年，京蒙协作资金8个。",
  },
  {
    title: "of rows that disagree none is said",
    rows: [
      { ...funds, value: 7 },
      { ...funds, value: 8 },
      { ...projects, value: 2 },
    ],
    says: "2023年，实施协作项目2个。",
  },
  {
    title: "without a time none is said, and where they stand is",
    rows: [{ ...funds, value: 7, period: "" }],
    says: "京蒙协作的数逐项列在数据台账。",
  },
];

test.each(cooperation)("综述 of cooperation: $title", ({ says, ...known }) => {
  expect(textsOf(known)).toEqual([says]);
});

const sum = (total: string, ...parts: readonly string[]): readonly Relation[] =>
  parts.map((part) => ({ relation: "sum", total, part, share: undefined, note: "" }));

test("a figure that others contradict carries its mark, and 文字稿 the arithmetic of what it says alone", () => {
  const known: Part = {
    rows: [
      { ...funds, id: "whole", value: 10 },
      { ...funds, id: "a", value: 7, item: "产业" },
      { ...funds, id: "b", value: 5, item: "教育" },
      { indicator: "roads", id: "length", value: 20 },
      { indicator: "roads", id: "north", value: 11, item: "北部" },
      { indicator: "roads", id: "south", value: 10, item: "南部" },
      { ...projects, value: 2 },
    ],
    relations: [...sum("whole", "a", "b"), ...sum("length", "north", "south")],
  };
  expect(textsOf(known)).toEqual(["2023年，京蒙协作资金10个※，实施协作项目2个。"]);
  expect(openingText(ledgerOf(known), "1").split("\n")).toEqual([
    "样例旗京蒙协作情况综述（截至2023年12月31日）",
    "　　2023年，京蒙协作资金10个※，实施协作项目2个。",
    "※京蒙协作资金印作10个，各项7个＋5个＝12个，多出2个。",
  ]);
});

/** Eight targets of 100, of which by the middle of the year 1, 2, 3 … are reached; the least is the worst. */
const lagging = (count: number): Part => ({
  targets: Array.from({ length: count }, (_, index) => ({
    indicator: "grain",
    item: `第${index + 1}种`,
    latest: index + 1,
    latestAsOf: "2024-06-30",
  })),
  asOf: "2024-06-30",
});

const named = (place: number) =>
  `粮食产量（第${place}种）（严重滞后）完成${place}.0%，落后序时${50 - place}.0个百分点`;
const firstNamed = (count: number) =>
  Array.from({ length: count }, (_, index) => named(index + 1)).join("；");

/** The sentence and its shorter forms. */
function formsOf(sentence: Sentence | undefined): readonly string[] {
  return sentence ? [sentence.text, ...formsOf(sentence.shorter)] : [];
}

test("of eight that lag six are named, the worst first, and the rest are counted", () => {
  const [, counts, worst] = openingFrom(lagging(8)).sentences;
  expect(counts?.text).toBe("2024年设目标8项，截至2024年6月30日严重滞后8项");
  expect(formsOf(worst)).toEqual(
    [6, 5, 4, 3, 2, 1].map((count) => `其中${firstNamed(count)}；等8项（见附表1）`),
  );
});

test("where all that lag are named none is counted, but in the shorter forms", () => {
  const worst = openingFrom(lagging(3)).sentences.at(-1);
  expect(formsOf(worst)).toEqual([
    `其中${firstNamed(3)}`,
    `其中${firstNamed(2)}；等3项（见附表1）`,
    `其中${firstNamed(1)}；等3项（见附表1）`,
  ]);
});

test("文字稿 has no annex: the others stand in 目标台账", () => {
  const text = openingText(ledgerOf(lagging(7)), "1");
  expect(text).toContain("；等7项（见目标台账）。");
  expect(text).not.toContain("附表");
});

test("what is said of targets is marked so, in whatever form, and nothing else is", () => {
  const { sentences } = openingFrom({ ...lagging(3), rows: [{ ...funds, value: 7 }] });
  expect(sentences.map(({ isOfTargets }) => isOfTargets === true)).toEqual([false, true, true]);
  expect(sentences.at(-1)?.shorter?.isOfTargets).toBe(true);
});

test("where nothing lags nothing is named", () => {
  const targets = [{ indicator: "gdp", latest: 60, latestAsOf: "2024-06-30" }];
  expect(textsOf({ targets, asOf: "2024-06-30" })).toEqual([
    "资料和台账中没有京蒙协作的数。",
    "2024年设目标1项，截至2024年6月30日达到序时进度1项。",
  ]);
});

test.each([
  ["of one year", ["2024", "2024"], "2024年设目标2项"],
  ["of several", ["2024", "2021/2025"], "设目标2项"],
  ["of no time", ["", ""], "设目标2项"],
])("targets %s are counted", (_, periods, says) => {
  const targets = periods.map((period, index) => ({
    indicator: index === 0 ? "gdp" : "grain",
    period,
  }));
  const counts = textsOf({ targets, asOf: "2024-06-30" })[1];
  expect(counts).toMatch(new RegExp(`^${says}，截至2024年6月30日`, "u"));
});

const worstOf = (known: Part) => textsOf({ asOf: "2024-06-30", ...known }).at(-1);
const halfYear = { latestAsOf: "2024-06-30" } as const;

test("two targets of one name and other years are told apart", () => {
  const targets = [
    { indicator: "gdp", latest: 10, ...halfYear },
    { indicator: "gdp", latest: 15, period: "2021/2025", ...halfYear },
    { indicator: "grain", latest: 30, ...halfYear },
  ];
  // Half of the year and three and a half years of five are gone: 10 of 50, 15 of 70 and 30 of 50.
  expect(worstOf({ targets })).toBe(
    "其中生产总值（2024年）（严重滞后）完成10.0%，落后序时40.0个百分点；" +
      "生产总值（2021—2025年）（严重滞后）完成15.0%，落后序时55.0个百分点；" +
      "粮食产量（严重滞后）完成30.0%，落后序时20.0个百分点。",
  );
});

test.each([
  ["a rate that is too high", { value: 5, latest: 5.6 }, "实际5.6%，高0.6个百分点"],
  [
    "a limit that is broken",
    { kind: "ceiling", value: 5, latest: 5.6 },
    "实际5.6%，突破0.6个百分点",
  ],
] as const)("the name is said once: %s", (_, target, says) => {
  const targets = [{ indicator: "rate", ...target, ...halfYear }];
  expect(worstOf({ targets })).toBe(`其中登记失业率（当前未达标）${says}。`);
});
