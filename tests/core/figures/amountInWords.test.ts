import fc from "fast-check";
import { amountInWords, parseFigure } from "../../../src/core/figures";
import { roundDecimals, scaleByTen } from "../../../src/core/numbers";
import cases from "../../cases/amounts.json";

describe("An amount is written in 万 and 亿 with two decimals at most", () => {
  test.each(cases as [number, string, string][])("%d %s is %s", (value, unit, words) => {
    expect(amountInWords(value, unit)).toBe(words);
  });

  test("The unit is 元 unless another is given", () => {
    expect(amountInWords(5000)).toBe("5000元");
  });
});

test("Reading an amount back gives the number to its printed digits", () => {
  const units = [
    "元",
    "人次",
    "亩",
    "吨",
    "千瓦",
    "千瓦时",
    "立方米",
    "平方公里",
    "公里",
    "%",
    "倍",
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }),
      fc.integer({ min: -2, max: 6 }),
      fc.constantFrom(...units),
      (digits, power, unit) => {
        const value = scaleByTen(digits, power);
        const read = parseFigure(amountInWords(value, unit));
        const size = Math.abs(value);
        const step = unit === "%" || unit === "倍" || size < 9999.995 ? 0 : stepOf(size);
        const printed = scaleByTen(roundDecimals(scaleByTen(value, -step), 2), step);
        expect(read).toMatchObject({ ok: true, value: { value: printed + 0, unit } });
      },
    ),
  );
});

/** Where two decimals of 万 round up to 10000, 亿 prints the same number. */
function stepOf(size: number): number {
  if (size < 99_999_950) return 4;
  return size < 999_999_500_000 ? 8 : 12;
}
