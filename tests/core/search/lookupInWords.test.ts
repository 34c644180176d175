import { findArea, findIndicator } from "../../../src/core/ledger";
import { lookupInWords, type LookupFunction } from "../../../src/core/search";
import { parsePeriod } from "../../../src/core/periods";
import { shippedLedger } from "../../functions/support/shippedLedger";

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
