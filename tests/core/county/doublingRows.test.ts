import { countySummary } from "../../../src/core/county";
import type { Doubling } from "../../../src/core/model/doubling";
import { counted, inventedCounty, type Known } from "../inventedCounty";

const indicators = [
  counted("villages", "旅游村数", { pillar: "tourism" }),
  counted("hotels", "酒店数", { pillar: "tourism" }),
  counted("guides", "导游人数", { pillar: "tourism" }),
  counted("visits", "游客人次", { pillar: "tourism", headline: 1 }),
  counted("nights", "过夜人次", { pillar: "tourism", lead: true }),
];

const tourismOf = (known: Omit<Known, "indicators">) =>
  countySummary(inventedCounty({ indicators, ...known }), "1").doublings.find(
    ({ pillar }) => pillar === "旅游倍增",
  );

/** Each fact as the phrase says it. */
const factsOf = (known: Omit<Known, "indicators">) =>
  tourismOf(known)?.facts.map(({ name, figure, time }) => `${name}${figure}（${time}）`);

interface Case extends Omit<Known, "indicators"> {
  readonly title: string;
  readonly facts: readonly string[];
}

const cases: readonly Case[] = [
  {
    title: "the lead first, then the headline, then the others, of them the newest; three at most",
    rows: [
      { indicator: "villages", value: 3, period: "2021" },
      { indicator: "hotels", value: 4, period: "2022" },
      { indicator: "visits", value: 5, period: "2020" },
      { indicator: "nights", value: 6, period: "2019" },
    ],
    facts: ["过夜人次6个（2019年）", "游客人次5个（2020年）", "酒店数4个（2022年）"],
  },
  {
    title: "wholes before parts, levels before rates, a headline's part behind another's whole",
    rows: [
      { indicator: "visits", value: 5, item: "草原" },
      { indicator: "hotels", yoy: 12.5 },
      { indicator: "villages", value: 3 },
    ],
    facts: ["旅游村数3个（2023年）", "酒店数增长12.5%（2023年）", "游客人次（草原）5个（2023年）"],
  },
  {
    title: "of one case the latest, of closed times before open ones",
    rows: [
      { indicator: "villages", value: 3, period: "2021" },
      { indicator: "villages", value: 4, period: "2022" },
      { indicator: "hotels", value: 7, period: "2018/" },
    ],
    facts: ["旅游村数4个（2022年）", "酒店数7个（2018年以来）"],
  },
  {
    title: "the county's own partner is not named",
    rows: [
      { indicator: "hotels", value: 7, partner: "9" },
      { indicator: "villages", value: 4, item: "北部", partner: "9" },
    ],
    facts: ["酒店数7个（2023年）", "旅游村数（北部）4个（2023年）"],
  },
  {
    title: "another partner is named",
    rows: [{ indicator: "hotels", value: 7, partner: "8" }],
    facts: ["酒店数（昌平区）7个（2023年）"],
  },
  {
    title: "the own partner is named where two would be alike",
    rows: [
      { indicator: "hotels", value: 9 },
      { indicator: "hotels", value: 7, partner: "9" },
      { indicator: "villages", value: 4, partner: "9" },
    ],
    facts: ["酒店数9个（2023年）", "酒店数（大兴区）7个（2023年）", "旅游村数4个（2023年）"],
  },
  {
    title: "what is signed or expected to be able is no progress",
    rows: [
      { indicator: "hotels", value: 7, nature: "contract" },
      { indicator: "villages", value: 7, nature: "capacity" },
      { indicator: "guides", value: 1 },
    ],
    facts: ["导游人数1个（2023年）"],
  },
  {
    title: "a row that says only by how many it grew is no fact to tell",
    rows: [{ indicator: "hotels", change: 2 }],
    facts: [],
  },
];

test.each(cases)("主要进展: $title", ({ facts, ...known }) => {
  expect(factsOf(known)).toEqual(facts);
});

const doubling = (rest: Partial<Doubling["entry"]> & { readonly indicator: string }): Doubling => ({
  area: "1",
  pillar: "tourism",
  entry: {
    item: "",
    basePeriod: "2020",
    baseValue: 100,
    goalYear: 2025,
    multiple: undefined,
    ...rest,
  },
});

test("a base that was typed makes progress, and what it measures stands first", () => {
  const rows = [
    { indicator: "visits", value: 500 },
    { indicator: "hotels", value: 130 },
  ];
  expect(tourismOf({ rows })).toMatchObject({
    facts: [{ name: "游客人次" }, { name: "酒店数" }],
    progress: { word: "缺基数" },
  });
  // 130 of a doubled 100: three tenths of the way.
  expect(tourismOf({ rows, doublings: [doubling({ indicator: "hotels" })] })).toMatchObject({
    facts: [{ name: "酒店数", figure: "130个" }, { name: "游客人次" }],
    progress: { value: 0.3 },
  });
});

test("the case that is measured stands first, whatever else stands whole and newer", () => {
  const rows = [
    { indicator: "hotels", value: 130, item: "民宿", period: "2022" },
    { indicator: "hotels", value: 20, item: "民宿", period: "2023-01/2023-06" },
    { indicator: "hotels", value: 300, period: "2022" },
    { indicator: "visits", value: 500 },
  ];
  const doublings = [doubling({ indicator: "hotels", item: "民宿" })];
  // A year is measured against a year; the newest figure is told.
  expect(tourismOf({ rows, doublings })).toMatchObject({
    facts: [
      { name: "酒店数（民宿）", figure: "20个", time: "2023年上半年" },
      { name: "游客人次" },
      { name: "酒店数" },
    ],
    progress: { value: 0.3 },
  });
});

test("measured with only a rate it stands first all the same, without progress", () => {
  const rows = [
    { indicator: "hotels", yoy: 12.5 },
    { indicator: "visits", value: 500 },
  ];
  expect(tourismOf({ rows, doublings: [doubling({ indicator: "hotels" })] })).toMatchObject({
    facts: [{ figure: "增长12.5%" }, { name: "游客人次" }],
    growing: { name: "酒店数", growth: { rate: 12.5 } },
    progress: { word: "缺现值" },
  });
});

test("同比 is that of the weightiest fact alone", () => {
  const rows = [
    { indicator: "visits", value: 500 },
    { indicator: "hotels", value: 130, yoy: 12.5 },
  ];
  expect(tourismOf({ rows })?.growing).toBeUndefined();
});

test("a pillar of which nothing is known says nothing", () => {
  expect(tourismOf({ rows: [] })).toMatchObject({
    facts: [],
    growing: undefined,
    progress: { word: "缺基数" },
  });
});
