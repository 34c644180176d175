import { createLedger } from "../../src/core/ledger";
import { setLedger } from "../../src/session/currentLedger";
import { readCatalogue, type Catalogue } from "../../tools/formulas/catalogue";
import { readWorkbookOptions } from "../../workbench/node/workbookOptions";
import { observationRow } from "../fixtures/inventedRows";
import { evaluate } from "./support/evaluate";
import { shippedLedger } from "./support/shippedLedger";

/*
 * Days of judgement that nobody expects: each has its sentence. July's and August's figures stand in the ledger, a
 * person set 31 July.
 */

const { dataset } = shippedLedger();
const month = (id: string, end: string, value: number) =>
  observationRow(id, {
    area: "150825",
    indicator: "fixed_asset_investment",
    period: `2024-01/${end}`,
    value,
    isPersons: true,
  });
const rows = [month("p1", "2024-07", 4_400_000_000), month("p2", "2024-08", 5_200_000_000)];

let catalogue: Catalogue;

beforeAll(async () => {
  catalogue = await readCatalogue();
  const observations = [...dataset.observations, ...rows];
  setLedger(createLedger({ ...dataset, observations }, { asOf: "2024-07-31" }));
});

async function askedAs(day: string): Promise<unknown[]> {
  const said = await Promise.all(
    ["STATUSOF", "WHYOF"].map((name) =>
      evaluate(catalogue, `=JM.${name}("乌拉特后旗","固定资产投资",2024,${day})`),
    ),
  );
  return said.map((cells) => cells[0]?.[0]);
}

const ofJuly =
  "累计完成44亿元，完成全年目标的55.0%，序时应达58.3%，落后3.3个百分点，剩余5个月需完成36亿元";

test.each<[string, string, string, string]>([
  [
    "before the target's start, with last year's actual known",
    '"2023-12-31"',
    "未到期",
    "目标80亿元，低于上年实际81.8亿元。",
  ],
  ["before last year's actual", '"2023-06-30"', "未到期", "目标80亿元，台账中没有上年实际。"],
  ["before everything", '"1900-01-01"', "未到期", "目标80亿元，台账中没有上年实际。"],
  [
    "after its end",
    '"2025-03-31"',
    "待补期末数",
    "目标80亿元，期末数未填报；截至8月31日累计完成52亿元，完成全年目标的65.0%，还差28亿元。",
  ],
  [
    "after the date that a person set",
    '"2024-08-31"',
    "滞后序时进度",
    "累计完成52亿元，完成全年目标的65.0%，序时应达66.7%，落后1.7个百分点，剩余4个月需完成28亿元。",
  ],
  ["left out, so the one that a person set", "", "滞后序时进度", `${ofJuly}。`],
  ["on the first of a month", '"2024-08-01"', "滞后序时进度", `${ofJuly}，数据止于2024年7月31日。`],
  ["a month, which is its last day", '"2024-07"', "滞后序时进度", `${ofJuly}。`],
  ["a date of Excel", "45504", "滞后序时进度", `${ofJuly}。`],
])("a day %s is judged: %s %s", async (_, day, word, reason) => {
  expect(await askedAs(day)).toEqual([word, reason]);
});

test.each([
  ["in 1800", '"1800-01-01"', "“1800-01-01”不在1900年到2100年之间，日期可写 2024-06-30。"],
  ["that no calendar has", '"2024-06-31"', "“2024-06-31”不是日期，可写 2024-06-30"],
  ["in words", '"上个月"', "“上个月”不是日期，可写 2024-06-30、2024年6月30日 或 2024年6月底。"],
  ["that is a year", "2024", "“2024”是年份，这里要填到日，如 2024-06-30。"],
])("a day %s is refused", async (_, day, sentence) => {
  const message: unknown = expect.stringContaining(sentence);
  expect(await askedAs(day)).toEqual([
    { error: "#VALUE!", message },
    { error: "#VALUE!", message },
  ]);
});

test("--as-of takes a day as a cell does, and refuses as one does", () => {
  const asOf = (text: string) => readWorkbookOptions({ "as-of": text }).asOf;
  expect(["2024-07-01", "2024-07", "2024年7月底"].map(asOf)).toEqual([
    "2024-07-01",
    "2024-07-31",
    "2024-07-31",
  ]);
  expect(() => asOf("1800-01-01")).toThrow(
    "--as-of 读不出日期：“1800-01-01”不在1900年到2100年之间",
  );
  expect(() => asOf("上个月")).toThrow("--as-of 读不出日期：“上个月”不是日期");
  expect(() => asOf("")).toThrow("--as-of 读不出日期：日期是空的");
});
