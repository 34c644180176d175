import { chineseNumber, looseChinesePair } from "../../../src/core/figures/grammar/chineseNumeral";
import cases from "../../cases/chinese-numerals.json";

describe("Chinese numerals are read as one number or not at all", () => {
  test.each(cases as [string, number | null][])("%s is %p", (text, value) => {
    expect(chineseNumber(text) ?? null).toBe(value);
  });
});

test("Neighbouring digits give both ends of a loose count", () => {
  expect(looseChinesePair("一两")).toEqual([1, 2]);
  expect(looseChinesePair("三五")).toEqual([3, 5]);
  expect(looseChinesePair("七八百")).toEqual([700, 800]);
  expect(looseChinesePair("五三")).toBeUndefined();
  expect(looseChinesePair("二八")).toBeUndefined();
});
