import { countySummary } from "../../../src/core/county";
import type { Relation, SourceDocument } from "../../../src/core/model/dataset";
import { openingOf, sentenceTexts } from "../../../src/core/opening";
import { filledLedger, shippedLedger } from "../../sheet/support/changedLedger";
import { counted, inventedCounty, type Known } from "../inventedCounty";

const indicators = [
  counted("gdp", "生产总值", { headline: 1 }),
  counted("grain", "粮食产量", { headline: 2 }),
  counted("roads", "公路里程"),
  counted("trees", "造林面积"),
  counted("schools", "学校数", { measure: "stock" }),
];

const linesOf = (known: Omit<Known, "indicators">) =>
  countySummary(inventedCounty({ indicators, ...known }), "1").attention;

const sum = (total: string, ...parts: readonly string[]): readonly Relation[] =>
  parts.map((part) => ({ relation: "sum", total, part, share: undefined, note: "" }));

const copy: SourceDocument = {
  source: "000",
  title: "某文",
  issuer: "某单位",
  published: undefined,
  documentNumber: "",
  covers: "",
  standing: "copy",
  note: "",
};

type Targets = NonNullable<Known["targets"]>;
type Rows = NonNullable<Known["rows"]>;

const reached = (
  indicator: string,
  latest: number,
  rest: Targets[number] = {},
): Targets[number] => ({ indicator, value: 100, latest, latestAsOf: "2024-06-30", ...rest });

/** A whole of 10 whose parts are 12, so that they do not reconcile. */
const disputed = (indicator: string): Rows => [
  { id: `${indicator}-whole`, indicator, value: 10 },
  { id: `${indicator}-a`, indicator, item: "甲", value: 7 },
  { id: `${indicator}-b`, indicator, item: "乙", value: 5 },
];
const relationsOf = (...names: readonly string[]) =>
  names.flatMap((name) => sum(`${name}-whole`, `${name}-a`, `${name}-b`));

const asOf = "2024-06-30";

interface Case extends Omit<Known, "indicators"> {
  readonly title: string;
  readonly lines: readonly string[];
}

const cases: readonly Case[] = [
  { title: "where nothing is wrong nothing stands", rows: [{ value: 1 }], lines: [] },
  {
    title: "what is left to do, what contradicts itself, low targets, what is not reported, others",
    rows: [
      ...disputed("roads"),
      { indicator: "trees", value: 150 },
      { indicator: "schools", value: 3, period: "2020-06" },
    ],
    relations: relationsOf("roads"),
    targets: [reached("gdp", 30), { indicator: "trees" }],
    sources: [copy],
    asOf,
    lines: [
      "生产总值：剩余6个月需完成70个。",
      "公路里程10个※与分项合计不符，差2个。",
      "造林面积目标100个，低于上年实际150个，相差50个。",
      "1项目标未填报。",
      "1个数的时期止于2020年6月或更早，距判断时点已逾3年，宜更新。",
    ],
  },
  {
    title: "the worst is due first; one on schedule or reached asks for nothing",
    targets: [
      reached("gdp", 48),
      reached("grain", 30),
      reached("roads", 50),
      reached("trees", 110),
    ],
    asOf,
    lines: ["粮食产量：剩余6个月需完成70个；生产总值：剩余6个月需完成52个。"],
  },
  {
    title: "of four that are due three are told",
    targets: [reached("gdp", 40), reached("grain", 30), reached("roads", 20), reached("trees", 10)],
    asOf,
    lines: [
      "造林面积：剩余6个月需完成90个；公路里程：剩余6个月需完成80个；粮食产量：剩余6个月需完成70个；等4项。",
    ],
  },
  {
    title: "two that have one name and other years are told apart",
    targets: [
      reached("gdp", 30),
      reached("gdp", 10, { period: "2021/2025" }),
      reached("grain", 20, { item: "小麦" }),
      reached("grain", 40, { item: "小麦", period: "2024/2025", value: 400 }),
    ],
    asOf,
    lines: [
      "生产总值（2021—2025年）：剩余18个月需完成90个；粮食产量（小麦，2024年）：剩余6个月需完成80个；粮食产量（小麦，2024—2025年）：剩余18个月需完成360个；等4项。",
    ],
  },
  {
    title: "two of one kind stand alone",
    rows: [...disputed("roads"), ...disputed("trees")],
    relations: relationsOf("roads", "trees"),
    lines: ["公路里程10个※与分项合计不符，差2个。", "造林面积10个※与分项合计不符，差2个。"],
  },
  {
    title: "three of one kind are told together",
    rows: [...disputed("roads"), ...disputed("trees"), ...disputed("gdp")],
    relations: relationsOf("roads", "trees", "gdp"),
    lines: ["公路里程、造林面积、生产总值与其他数对不上，共3处，算式列于表下。"],
  },
  {
    title: "of four of one kind three are told and all are counted",
    rows: [...disputed("roads"), ...disputed("trees"), ...disputed("gdp"), ...disputed("grain")],
    relations: relationsOf("roads", "trees", "gdp", "grain"),
    lines: ["公路里程、造林面积、生产总值等4项与其他数对不上，共4处，算式列于表下。"],
  },
  {
    title: "five at most: what is light gives way",
    rows: [
      ...disputed("roads"),
      ...disputed("trees"),
      { indicator: "gdp", value: 150 },
      { indicator: "grain", value: 130 },
      { indicator: "schools", value: 3, period: "2020-06" },
      { indicator: "schools", value: 3, period: "" },
    ],
    relations: relationsOf("roads", "trees"),
    targets: [{ indicator: "gdp" }, { indicator: "grain" }],
    sources: [copy],
    asOf,
    lines: [
      "公路里程10个※与分项合计不符，差2个。",
      "造林面积10个※与分项合计不符，差2个。",
      "生产总值目标100个，低于上年实际150个，相差50个。",
      "粮食产量目标100个，低于上年实际130个，相差30个。",
      "2项目标未填报，其中涉及主要指标的2项：生产总值、粮食产量。",
    ],
  },
  {
    title: "of headlines without a figure three are named",
    targets: [
      { indicator: "gdp" },
      { indicator: "grain", item: "小麦" },
      { indicator: "grain", item: "玉米" },
      { indicator: "grain", item: "大豆" },
      { indicator: "roads" },
    ],
    asOf,
    lines: [
      "5项目标未填报，其中涉及主要指标的4项：生产总值、粮食产量（小麦）、粮食产量（玉米）等。",
    ],
  },
  {
    title: "two targets of one name are told apart by their kind",
    targets: [
      { indicator: "gdp" },
      { indicator: "gdp", kind: "growth", value: 6 },
      { indicator: "grain", kind: "growth", value: 5 },
    ],
    asOf,
    lines: ["3项目标未填报，其中涉及主要指标的3项：生产总值、生产总值（增速）、粮食产量。"],
  },
  {
    title: "what the day does not ask for yet is not missing",
    targets: [{ indicator: "gdp" }],
    asOf: "2023-12-31",
    lines: [],
  },
  {
    title: "a fill-in that is later than the day stands in 核对事项 alone",
    targets: [reached("gdp", 30)],
    asOf: "2024-03-31",
    lines: ["1项目标未填报，其中涉及主要指标的1项：生产总值。"],
  },
  {
    title: "old figures before undated ones before weak sources",
    rows: [
      { indicator: "schools", value: 3, period: "2020" },
      { indicator: "roads", value: 3, period: "" },
    ],
    sources: [copy],
    asOf,
    lines: [
      "1个数的时期止于2020年12月或更早，距判断时点已逾3年，宜更新。",
      "1个数的原文没有载明时间，不参加同比和目标判断。",
      "2个数取自《某文》，属网络副本，宜与主管部门核定数核对。",
    ],
  },
];

test.each(cases)("需关注: $title", ({ lines, ...known }) => {
  expect(linesOf(known)).toEqual(lines);
});

describe("需关注 repeats nothing that 综述 has said", () => {
  const halfYear = { latestAsOf: "2024-06-30" };
  const filled = filledLedger({
    "003-41-t02": { latest: 4, ...halfYear },
    "003-41-t07": { latest: 1_000_000_000, ...halfYear },
    "003-45-t03": { latest: 720_000_000, ...halfYear },
    "003-63-t01": { latest: 19_000_000, ...halfYear },
    "003-65-t02": { latest: 5.6, ...halfYear },
  });
  const clausesOf = (texts: readonly string[]) =>
    texts.flatMap((text) => text.split(/[。；]/u)).filter((text) => text !== "");

  test.each([
    ["152529", shippedLedger()],
    ["150825", { ...filled, asOf: "2024-06-30" }],
    ["150926", shippedLedger()],
    ["150423", shippedLedger()],
  ])("%s", (area, ledger) => {
    const said = sentenceTexts(openingOf(ledger, area, "附表1")).join("");
    const clauses = clausesOf(countySummary(ledger, area).attention);
    expect(clauses.length).toBeGreaterThan(0);
    expect(clauses.filter((clause) => said.includes(clause))).toEqual([]);
  });
});
