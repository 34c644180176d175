import { createLedger, findArea, findIndicator } from "../../../src/core/ledger";
import { lookupInWords, type LookupFunction } from "../../../src/core/search";
import { parsePeriod } from "../../../src/core/periods";
import { observationRow } from "../../fixtures/inventedRows";
import { shippedLedger } from "../../functions/support/shippedLedger";
import { datasetOf } from "../ledger/inventedDataset";

const ledger = shippedLedger();

function ask(id: LookupFunction, area: string, indicator: string, period?: string | number) {
  const place = findArea(ledger, area);
  const asked = findIndicator(ledger, indicator);
  const when = period === undefined ? undefined : parsePeriod(period);
  if (!place.ok || !asked.ok || when?.ok === false) throw new Error("The example names nothing.");
  const question = { ...asked.value, area: place.value.area, period: when?.value };
  const found = lookupInWords(ledger, id, question);
  return found.ok ? found.value : { refused: found.message };
}

const report = /^《2024年乌拉特后旗政府工作报告》.*第\d+段$/u;

test.each([
  ["GET", "正镶白旗", "消费帮扶金额", "2023年（推定）：1.02亿元", /^《.+》.*第17段$/u],
  ["SOURCE", "正镶白旗", "消费帮扶金额", "2023年（推定）：1.02亿元", /^《.+》.*第17段$/u],
  ["YOYOF", "乌拉特后旗", "规上工业增加值", "2023年：增长5.5%", report],
  ["TARGET", "乌拉特后旗", "固定资产投资", "2024年：80亿元", report],
  ["TARGET", "乌拉特后旗", "城镇登记失业率", "2024年：5%以内", report],
  ["STATUSOF", "乌拉特后旗", "固定资产投资", "2024年：未到期", report],
] as const)("%s of %s %s is %s", (id, area, indicator, words, source) => {
  expect(ask(id, area, indicator)).toEqual({
    words,
    source: expect.stringMatching(source) as string,
  });
});

test("WHYOF says its sentence", () => {
  expect(ask("WHYOF", "乌拉特后旗", "固定资产投资")).toMatchObject({
    words: expect.stringContaining("低于上年实际81.8亿元") as string,
  });
});

test("without a target STATUSOF still answers, with no source", () => {
  expect(ask("STATUSOF", "正镶白旗", "消费帮扶金额")).toEqual({ words: "未设目标", source: "" });
});

test("what has no answer says why, as the function does", () => {
  expect(ask("TARGET", "正镶白旗", "消费帮扶金额")).toEqual({
    refused: expect.stringContaining("没有") as string,
  });
  expect(ask("GET", "正镶白旗", "消费帮扶金额", 1998)).toEqual({
    refused: expect.stringContaining("2023年") as string,
  });
});

test.each([
  ["RANKOF", "正镶白旗", "消费帮扶金额", "不足两个"],
  ["MONTHOF", "正镶白旗", "消费帮扶金额", "缺2023年1—11月"],
] as const)("%s without an answer says why", (id, area, indicator, part) => {
  expect(ask(id, area, indicator)).toEqual({ refused: expect.stringContaining(part) as string });
});

/** A county beside one that has more, with both ends of a quarter. */
const invented = createLedger(
  datasetOf([
    observationRow("a", { value: 900_000, period: "2024-01/2024-06", isPersons: true }),
    observationRow("b", { value: 400_000, period: "2024-01/2024-03", isPersons: true }),
    observationRow("c", { area: "2", value: 950_000, period: "2024-01/2024-06" }),
  ]),
);

test.each([
  ["RANKOF", undefined, "2024年上半年：有数的2个地区中列第2位"],
  ["MONTHOF", "2024Q2", "2024年二季度：50万元"],
] as const)("%s of invented rows is told with its period and source", (id, period, words) => {
  const place = findArea(invented, "正镶白旗");
  const asked = findIndicator(invented, "协作资金");
  const when = period === undefined ? undefined : parsePeriod(period);
  if (!place.ok || !asked.ok || when?.ok === false) throw new Error("The example names nothing.");
  const question = { ...asked.value, area: place.value.area, period: when?.value };
  expect(lookupInWords(invented, id, question)).toEqual({
    ok: true,
    value: { words, source: "本单位录入" },
  });
});
