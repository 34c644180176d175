import { createLedger, type Ledger } from "../../../src/core/ledger";
import type { Observation } from "../../../src/core/model/dataset";
import type { Doubling, DoublingEntry } from "../../../src/core/model/doubling";
import { doublingLines, type DoublingLine } from "../../../src/core/summary";
import { areaRow, indicatorRow, observationRow } from "../../fixtures/inventedRows";

type Row = Partial<Observation>;

const indicators = [
  indicatorRow("visits", "接待游客人次", {
    pillar: "tourism",
    lead: true,
    unit: "人次",
    displayUnit: "万人次",
  }),
  indicatorRow("villages", "乡村旅游村数", {
    pillar: "tourism",
    measure: "stock",
    unit: "个",
    displayUnit: "个",
  }),
  indicatorRow("share", "进京占比", { pillar: "sales", lead: true, unit: "%", displayUnit: "%" }),
];

function ledgerOf(rows: readonly Row[], doublings: readonly Doubling[], asOf?: string): Ledger {
  return createLedger(
    {
      version: "1.0.0",
      areas: [areaRow("1", "样例旗")],
      indicators,
      observations: rows.map((row, index) =>
        observationRow(`o${index}`, { indicator: "visits", ...row }),
      ),
      targets: [],
      sources: [],
      relations: [],
    },
    { doublings, asOf },
  );
}

const nothingTyped: DoublingEntry = {
  indicator: "visits",
  item: "",
  basePeriod: "",
  baseValue: undefined,
  goalYear: undefined,
  multiple: undefined,
};

/** The line of tourism, measured as a row of 倍增台账 says. */
function lineOf(
  rows: readonly Row[],
  typed: Partial<DoublingEntry>,
  asOf?: string,
): DoublingLine | undefined {
  const entry = { ...nothingTyped, ...typed };
  const ledger = ledgerOf(rows, [{ area: "1", pillar: "tourism", entry }], asOf);
  return doublingLines(ledger, "1").find(({ pillar }) => pillar === "tourism");
}

const year = (period: string, value: number, rest: Row = {}): Row => ({ period, value, ...rest });

interface Case {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly typed: Partial<DoublingEntry>;
  readonly asOf?: string;
  readonly says: object;
}

const cases: readonly Case[] = [
  {
    title: "a typed base: half way in three years, done after 25.54 months more",
    rows: [year("2023", 150)],
    typed: { basePeriod: "2020", baseValue: 100, goalYear: 2025 },
    says: {
      base: { value: 100, period: "2020" },
      current: { value: 150 },
      progress: { value: 0.5 },
      needed: { value: 0.154700538379251 },
      expected: { value: "2026-02-28" },
    },
  },
  {
    title: "a typed 基期 takes the ledger's figure of it",
    rows: [year("2020", 100), year("2023", 150)],
    typed: { basePeriod: "2020" },
    says: { base: { value: 100, period: "2020" }, progress: { value: 0.5 } },
  },
  {
    title: "a typed 基期值 goes before the ledger's",
    rows: [year("2020", 100), year("2023", 150)],
    typed: { basePeriod: "2020", baseValue: 75 },
    says: { base: { value: 75, period: "2020" }, progress: { value: 1 } },
  },
  {
    title: "nothing typed: the earliest figure as long, and the latest one that has such",
    rows: [year("2019", 50), year("2021", 80), year("2023", 100), year("2024-01", 9)],
    typed: {},
    says: {
      base: { value: 50, period: "2019" },
      current: { period: "2023" },
      progress: { value: 1 },
      expected: { value: "2023-12-31" },
    },
  },
  {
    title: "nothing typed and one figure only",
    rows: [year("2023", 100)],
    typed: {},
    says: {
      base: undefined,
      current: { value: 100 },
      progress: { word: "缺基数" },
      needed: { word: "缺基数" },
      expected: { word: "缺基数" },
    },
  },
  {
    title: "a flow's figure is as long as its base",
    rows: [year("2023-01/2023-06", 90), year("2023", 150)],
    typed: { basePeriod: "2022-01/2022-06", baseValue: 60 },
    says: { current: { period: "2023-01/2023-06" }, progress: { value: 0.5 } },
  },
  {
    title: "a stock's figure is its latest, whatever month it stands in",
    rows: [
      year("2022", 12, { indicator: "villages" }),
      year("2023-06", 15, { indicator: "villages" }),
    ],
    typed: { indicator: "villages", basePeriod: "2020", baseValue: 10 },
    says: { current: { period: "2023-06" }, progress: { value: 0.5 } },
  },
  {
    title: "only a rate is known",
    rows: [{ period: "2023", yoy: 17.3 }],
    typed: { basePeriod: "2020", baseValue: 100 },
    says: { current: undefined, progress: { word: "缺现值" }, expected: { word: "缺现值" } },
  },
  {
    title: "no figure is later than the base",
    rows: [year("2019", 90), year("2020", 110)],
    typed: { basePeriod: "2020", baseValue: 100 },
    says: { current: undefined, progress: { word: "缺现值" } },
  },
  {
    title: "fallen by a fifth: 2.5 times as much in two years",
    rows: [year("2023", 80)],
    typed: { basePeriod: "2020", baseValue: 100, goalYear: 2025 },
    says: {
      progress: { value: -0.2 },
      needed: { value: 0.58113883008419 },
      expected: { word: "未增长" },
    },
  },
  {
    title: "half of what trebling asks for",
    rows: [year("2023", 200)],
    typed: { basePeriod: "2020", baseValue: 100, multiple: 3 },
    says: { multiple: 3, progress: { value: 0.5 } },
  },
  {
    title: "what is later than the as-of day is not known",
    rows: [year("2021", 120), year("2023", 150)],
    typed: { basePeriod: "2020", baseValue: 100 },
    asOf: "2022-12-31",
    says: { current: { period: "2021" }, progress: { value: 0.2 } },
  },
  {
    title: "no goal year",
    rows: [year("2023", 150)],
    typed: { basePeriod: "2020", baseValue: 100 },
    says: { needed: { word: "缺目标年" } },
  },
  {
    title: "a goal year that is over",
    rows: [year("2023", 150)],
    typed: { basePeriod: "2020", baseValue: 100, goalYear: 2022 },
    says: { needed: { word: "已到期" } },
  },
  {
    title: "doubled: nothing more is needed, in whatever year",
    rows: [year("2023", 200)],
    typed: { basePeriod: "2020", baseValue: 100 },
    says: { needed: { value: 0 }, expected: { value: "2023-12-31" } },
  },
  {
    title: "a base of zero",
    rows: [year("2020", 0), year("2023", 150)],
    typed: { basePeriod: "2020" },
    says: { progress: { word: "基期为零" } },
  },
  {
    title: "another definition since",
    rows: [year("2021", 100, { status: "D" }), year("2023", 150)],
    typed: { basePeriod: "2020", baseValue: 100 },
    says: { progress: { word: "口径不可比" }, expected: { word: "口径不可比" } },
  },
  {
    title: "another definition later than the figure",
    rows: [year("2021", 150), year("2022-01", 9, { status: "B" })],
    typed: { basePeriod: "2020", baseValue: 100 },
    says: { current: { period: "2021" }, progress: { value: 0.5 } },
  },
  {
    title: "a base without its time",
    rows: [year("2023", 150)],
    typed: { baseValue: 100 },
    says: { progress: { word: "缺基期" } },
  },
  {
    title: "rows that disagree answer nothing",
    rows: [year("2023", 150), year("2023", 160)],
    typed: { basePeriod: "2020", baseValue: 100 },
    says: { current: undefined, progress: { word: "缺现值" } },
  },
  {
    title: "a case that is named",
    rows: [year("2023", 150, { item: "京方" }), year("2023", 120, { item: "本地" })],
    typed: { item: "本地", basePeriod: "2020", baseValue: 100 },
    says: { current: { value: 120 }, progress: { value: 0.2 } },
  },
];

test.each(cases)("a doubling: $title", ({ rows, typed, asOf, says }) => {
  expect(lineOf(rows, typed, asOf)).toMatchObject(says);
});

test("the six stand in their order; one without a lead indicator lacks its base", () => {
  const lines = doublingLines(ledgerOf([], []), "1");
  expect(lines.map(({ word, indicator }) => [word, indicator?.name])).toEqual([
    ["教育倍增", undefined],
    ["医疗倍增", undefined],
    ["产业合作倍增", undefined],
    ["旅游倍增", "接待游客人次"],
    ["科技创新倍增", undefined],
    // A percentage leads nothing.
    ["农畜产品销售倍增", undefined],
  ]);
  expect(lines.map(({ progress }) => progress)).toEqual(Array(6).fill({ word: "缺基数" }));
});

test.each([
  ["the total", ["京方", "京方", ""], ""],
  ["without a total, the case of most figures", ["本地", "京方", "京方"], "京方"],
  ["without any figure, the total", [], ""],
])("what is suggested: %s", (_, items, item) => {
  const rows = items.map((one, index) => year(String(2020 + index), 100, { item: one }));
  const line = doublingLines(ledgerOf(rows, []), "1")[3];
  expect(line).toMatchObject({ indicator: { indicator: "visits" }, item });
});

test("a row that cannot be read answers nothing", () => {
  const rows = [year("2020", 100), year("2023", 150)];
  const unread = { area: "1", pillar: "tourism", entry: undefined } as const;
  expect(doublingLines(ledgerOf(rows, [unread]), "1")[3]).toMatchObject({
    base: undefined,
    current: undefined,
    progress: { word: "待更新" },
    expected: { word: "待更新" },
  });
});
