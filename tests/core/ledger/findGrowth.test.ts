import { observationRow as row } from "../../fixtures/inventedRows";
import { createLedger, findGrowth, type ObservationQuestion } from "../../../src/core/ledger";
import type { Observation } from "../../../src/core/model/dataset";
import { readStoredPeriod } from "../../../src/core/periods";
import { datasetOf } from "./inventedDataset";

type Asked = Partial<ObservationQuestion> & { at?: string };

function ask(rows: readonly Observation[], { at, ...rest }: Asked = {}) {
  return findGrowth(createLedger(datasetOf(rows)), {
    area: "1",
    indicator: "funds",
    ...rest,
    ...(at === undefined ? {} : { period: readStoredPeriod(at) }),
  });
}

const answered: [
  title: string,
  rows: Observation[],
  asked: Asked,
  rate: number,
  printed: boolean,
][] = [
  ["the printed rate", [row("a", { yoy: 17.3 })], {}, 17.3, true],
  [
    "the printed rate, be the levels what they are",
    [row("a", { value: 100, period: "2022" }), row("b", { value: 120, yoy: 19.5 })],
    {},
    19.5,
    true,
  ],
  [
    "two levels",
    [row("a", { value: 100, period: "2022" }), row("b", { value: 120 })],
    {},
    20,
    false,
  ],
  [
    "the same months of the year before",
    [
      row("a", { value: 90, period: "2023-01/2023-06" }),
      row("b", { value: 200, period: "2023" }),
      row("c", { value: 99, period: "2024-01/2024-06" }),
    ],
    {},
    10,
    false,
  ],
  [
    "a base of the same item and partner only",
    [
      row("a", { value: 1, period: "2022" }),
      row("b", { value: 50, period: "2022", item: "产业", partner: "9" }),
      row("c", { value: 60, item: "产业", partner: "9" }),
      row("d", { value: 40, period: "2022", item: "产业" }),
    ],
    { item: "产业", partner: "9" },
    20,
    false,
  ],
  [
    "a person's base before a shipped one",
    [
      row("a", { value: 100, period: "2022" }),
      row("b", { value: 80, period: "2022", isPersons: true }),
      row("c", { value: 120 }),
    ],
    {},
    50,
    false,
  ],
  [
    "points for a percent indicator",
    [
      row("a", { indicator: "rate", value: 4.5, period: "2022" }),
      row("b", { indicator: "rate", value: 4.1 }),
    ],
    { indicator: "rate" },
    -0.4,
    false,
  ],
];

describe("findGrowth answers from", () => {
  test.each(answered)("%s", (_, rows, asked, rate, isPrinted) => {
    expect(ask(rows, asked)).toMatchObject({ ok: true, value: { rate, isPrinted } });
  });
});

const refused: [
  title: string,
  rows: Observation[],
  asked: Asked,
  word: string | undefined,
  says: string,
][] = [
  ["a base that is missing", [row("a", { value: 120 })], {}, "基期缺失", "2022年"],
  [
    "a base of zero",
    [row("a", { value: 0, period: "2022" }), row("b", { value: 120 })],
    {},
    "基期为零",
    "零",
  ],
  [
    "a break between the levels",
    [row("a", { value: 100, period: "2022" }), row("b", { value: 120, status: "B" })],
    {},
    "口径不可比",
    "口径",
  ],
  [
    "levels at constant prices",
    [
      row("a", { indicator: "gdp", value: 100, period: "2022" }),
      row("b", { indicator: "gdp", value: 120 }),
    ],
    { indicator: "gdp" },
    undefined,
    "不能由现价总量推算",
  ],
  [
    "a level at constant prices, whether it has a base or not",
    [row("a", { indicator: "gdp", value: 120 })],
    { indicator: "gdp" },
    undefined,
    "不能由现价总量推算",
  ],
  [
    "rates that disagree, be the levels equal",
    [
      row("a", { value: 1, yoy: 6, item: "城镇", yoyStated: "6%" }),
      row("b", { value: 1, yoy: 8, item: "农村", yoyStated: "8%" }),
    ],
    {},
    undefined,
    "城镇6%、农村8%",
  ],
  [
    "a period without a rate",
    [row("a", { yoy: 6 })],
    { at: "2021" },
    undefined,
    "现有时期：2023年",
  ],
  [
    "windows longer than a year, which overlap their base",
    [row("a", { value: 1, period: "2020/2022" }), row("b", { value: 2, period: "2021/2023" })],
    { at: "2021/2023" },
    "基期缺失",
    "上年同期",
  ],
];

describe("findGrowth refuses", () => {
  test.each(refused)("%s", (_, rows, asked, word, says) => {
    const growth = ask(rows, asked);
    expect(growth).toMatchObject({ ok: false, error: "#N/A" });
    expect(growth).toHaveProperty("message", expect.stringContaining(says));
    if (word !== undefined) expect(growth).toHaveProperty("word", word);
  });
});
