import { observationRow as row, targetRow } from "../../fixtures/inventedRows";
import { createLedger, findObservation, type ObservationQuestion } from "../../../src/core/ledger";
import type { Observation } from "../../../src/core/model/dataset";
import { readStoredPeriod } from "../../../src/core/periods";
import { datasetOf } from "./inventedDataset";

type Asked = Partial<Omit<ObservationQuestion, "period">> & { at?: string };

function ask(rows: readonly Observation[], { at, ...rest }: Asked = {}) {
  return findObservation(createLedger(datasetOf(rows)), {
    area: "1",
    indicator: "funds",
    holds: "value",
    ...rest,
    ...(at === undefined ? {} : { period: readStoredPeriod(at) }),
  });
}

const cases: [title: string, rows: Observation[], asked: Asked, id: string][] = [
  [
    "the window asked exactly",
    [row("a", { value: 1, period: "2018/" }), row("b", { value: 2 })],
    { at: "2018/" },
    "a",
  ],
  [
    "the closed window that ends last",
    [
      row("a", { value: 1, period: "2022" }),
      row("b", { value: 2, period: "2023" }),
      row("c", { value: 3, period: "2018/" }),
    ],
    {},
    "b",
  ],
  [
    "the shorter of two windows with one end",
    [row("a", { value: 1, period: "2023" }), row("b", { value: 2, period: "2023-12" })],
    {},
    "b",
  ],
  [
    "an open window before a row without a period",
    [row("a", { value: 1, period: "" }), row("b", { value: 2, period: "/2019-08" })],
    {},
    "b",
  ],
  [
    "the empty item before filled ones, be they later",
    [row("a", { value: 1, period: "2022" }), row("b", { value: 2, item: "产业" })],
    {},
    "a",
  ],
  [
    "a filled item where it is the only one that the area has",
    [row("a", { value: 1, item: "产业", period: "2022" }), row("b", { value: 2, item: "产业" })],
    {},
    "b",
  ],
  [
    "the empty item whose only partner is filled",
    [row("a", { value: 1, partner: "9" }), row("b", { value: 2, item: "产业", partner: "9" })],
    {},
    "a",
  ],
  [
    "the empty partner before filled ones",
    [row("a", { value: 1, partner: "9" }), row("b", { value: 2 })],
    {},
    "b",
  ],
  [
    "the item written",
    [row("a", { value: 1 }), row("b", { value: 2, item: "产业" })],
    { item: "产业" },
    "b",
  ],
  [
    "the partner written",
    [row("a", { value: 1, partner: "8" }), row("b", { value: 2, partner: "9" })],
    { partner: "9" },
    "b",
  ],
  [
    "a person's row before a shipped one",
    [row("a", { value: 1 }), row("b", { value: 2, isPersons: true })],
    {},
    "b",
  ],
  [
    "a later shipped row before a person's earlier one",
    [row("a", { value: 1 }), row("b", { value: 2, period: "2022", isPersons: true })],
    {},
    "a",
  ],
  [
    "any of several that agree",
    [row("a", { value: 5, item: "甲" }), row("b", { value: 5, item: "甲" })],
    {},
    "a",
  ],
  [
    "a case where whoever asks names it beside the figure",
    [
      row("a", { value: 1, item: "甲", period: "2022" }),
      row("b", { value: 2, item: "乙", period: "2023" }),
      row("c", { value: 3, item: "丙", period: "2021" }),
    ],
    { namesCase: true },
    "b",
  ],
  [
    "the nature asked",
    [row("a", { value: 1 }), row("b", { value: 2, nature: "contract" })],
    { nature: "contract" },
    "b",
  ],
  [
    "a row with a value where a later one has only a rate",
    [row("a", { value: 1, period: "2022" }), row("b", { yoy: 5 })],
    {},
    "a",
  ],
  [
    "a row with a printed rate where a rate is asked",
    [row("a", { value: 1, period: "2022", yoy: 3 }), row("b", { value: 2, period: "2019" })],
    { holds: "growth" },
    "a",
  ],
  [
    "a row with the level of a year before where a rate is asked",
    [
      row("a", { value: 1, period: "2022" }),
      row("b", { value: 2 }),
      row("c", { yoy: 1, period: "2020" }),
    ],
    { holds: "growth" },
    "b",
  ],
];

describe("findObservation answers with", () => {
  test.each(cases)("%s", (_, rows, asked, id) => {
    expect(ask(rows, asked)).toMatchObject({ ok: true, value: { id } });
  });
});

const refusals: [title: string, rows: Observation[], asked: Asked, words: string[]][] = [
  [
    "no row at all, naming areas that have one",
    [row("a", { area: "2", value: 1 })],
    {},
    ["正镶白旗“协作资金”", "察哈尔右翼前旗"],
  ],
  [
    "no row of the period, naming those that exist",
    [row("a", { value: 1, period: "2018/" }), row("b", { value: 1 })],
    { at: "2021" },
    ["没有2021年的数据", "2023年、2018年以来"],
  ],
  [
    "only another nature",
    [row("a", { value: 1, nature: "contract" })],
    {},
    ["没有实际数据", "签约数（2023年）"],
  ],
  ["only a rate", [row("a", { yoy: 5 })], {}, ["2023年只登记了同比", "JM.YOYOF"]],
  [
    "no such item, naming those that exist",
    [row("a", { value: 1, item: "产业" })],
    { item: "教育" },
    ["“教育”", "产业"],
  ],
  ["no such partner", [row("a", { value: 1 })], { partner: "9" }, ["大兴区", "2023年"]],
  [
    "rows that disagree, listing them with item and partner",
    [
      row("a", { value: 30, item: "京方", partner: "9", stated: "30名" }),
      row("b", { value: 28, item: "本地" }),
    ],
    { at: "2023" },
    ["（2023年）有2个不同的数", "京方·大兴区30名、本地28元", "例如“协作资金·京方·大兴区”"],
  ],
  [
    "open windows of one standing that disagree, each with its period",
    [row("a", { value: 1, period: "2018/" }), row("b", { value: 2, period: "/2019-08" })],
    {},
    [
      "未分对象1元（2018年以来）、未分对象2元（截至2019年8月）",
      "可写明时期，例如“2018年以来”",
      "请在数据台账中核对",
    ],
  ],
  [
    "a rate at constant prices from two levels",
    [
      row("a", { indicator: "gdp", value: 1, period: "2022" }),
      row("b", { indicator: "gdp", value: 2 }),
    ],
    { indicator: "gdp", holds: "growth" },
    ["地区生产总值"],
  ],
  [
    "a part for the whole that another period has",
    [row("a", { value: 1, period: "2022" }), row("b", { value: 2, item: "产业" })],
    { at: "2023" },
    ["2023年只有分对象的数：产业，不代表全部", "例如“协作资金·产业”"],
  ],
  [
    "one of several items, be they equal",
    [row("a", { value: 5, item: "甲" }), row("b", { value: 5, item: "乙" })],
    {},
    ["只有分对象的数：甲、乙，不代表全部", "例如“协作资金·甲”"],
  ],
  [
    "the latest of several items",
    [
      row("a", { value: 1, item: "甲", period: "2022" }),
      row("b", { value: 2, item: "乙", period: "2023" }),
    ],
    {},
    ["只有分对象的数：甲、乙", "例如“协作资金·乙”"],
  ],
  [
    "one item where another is only signed",
    [row("a", { value: 5, item: "甲" }), row("b", { value: 5, item: "乙", nature: "contract" })],
    {},
    ["只有分对象的数：甲，不代表全部"],
  ],
  [
    "one partner of several",
    [row("a", { value: 1, partner: "8", period: "2022" }), row("b", { value: 2, partner: "9" })],
    {},
    ["只有分结对方的数：昌平区、大兴区", "例如“协作资金··大兴区”"],
  ],
];

describe("findObservation refuses", () => {
  test.each(refusals)("%s", (_, rows, asked, words) => {
    const found = ask(rows, asked);
    expect(found).toMatchObject({ ok: false, error: "#N/A" });
    for (const word of words)
      expect(found).toHaveProperty("message", expect.stringContaining(word));
  });
});

describe("one case never passes for the whole", () => {
  const only = row("a", { value: 5, item: "产业" });
  const question = { area: "1", indicator: "funds", holds: "value" } as const;
  const wholeOf = (item: string) => datasetOf([only], [targetRow("t", { item })]);
  const partOf = (relation: "share" | "same") => ({
    ...datasetOf([only]),
    relations: [{ relation, total: undefined, part: "a", share: 50, note: "" }],
  });

  test.each([
    ["a target of the same case leaves it the only one", wholeOf("产业"), true],
    ["a target of the whole is another case", wholeOf(""), false],
    ["a target of another case is one too", wholeOf("就业"), false],
    ["a share of something is a part, be it the only one", partOf("share"), false],
    ["the same figure told twice is no part", partOf("same"), true],
  ])("%s", (_, dataset, ok) => {
    expect(findObservation(createLedger(dataset), question).ok).toBe(ok);
  });
});
