import fc from "fast-check";
import { convert, displayIn, displayValue, toBase, unitOf } from "../../../src/core/figures";
import { roundTo15 } from "../../../src/core/numbers";
import cases from "../../cases/unit-conversions.json";

describe("A quantity keeps its digits in another unit", () => {
  test.each(cases as [number, string, string, number][])(
    "%d %s in %s is %d",
    (value, from, to, expected) => {
      expect(convert(value, from, to)).toEqual({ ok: true, value: expected });
    },
  );
});

describe("A unit knows its base unit and its prefix", () => {
  test.each([
    ["万元", "元", 4],
    ["亿度", "千瓦时", 8],
    ["千瓦", "千瓦", 0],
    ["万千瓦时", "千瓦时", 4],
    ["名", "人", 0],
    ["位", "位", 0],
    ["百分点", "个百分点", 0],
    ["百万元", "元", 6],
    [" 万 元 ", "元", 4],
    ["％", "%", 0],
  ])("%s is stored in %s", (name, base, power) => {
    expect(unitOf(name)).toMatchObject({ base, power });
  });

  test("An unknown unit is no unit", () => {
    expect(unitOf("镇")).toBeUndefined();
    expect(unitOf("万")).toBeUndefined();
    expect(unitOf("")).toBeUndefined();
  });
});

test("Units of different dimensions do not convert, and the sentence names both", () => {
  const refusal = convert(1, "万元", "人");
  expect(refusal).toMatchObject({ ok: false, error: "#VALUE!" });
  expect(refusal.ok ? "" : refusal.message).toMatch(/万元.*人/);
  expect(convert(1, "家", "户")).toMatchObject({ ok: false, error: "#VALUE!" });
  expect(convert(1, "人", "人次")).toMatchObject({ ok: false, error: "#VALUE!" });
  expect(convert(1, "度", "镇")).toMatchObject({ ok: false, message: "没有“镇”这个单位。" });
  expect(toBase(1, "镇")).toMatchObject({ ok: false, message: "没有“镇”这个单位。" });
});

test("A stored value is shown in the display unit, and as it is where the units do not convert", () => {
  expect(displayIn(51071200, "元", "万元")).toBe(5107.12);
  expect(displayIn(66.8, "%", "%")).toBe(66.8);
  expect(displayIn(5, "元", "人")).toBe(5);
  expect(displayValue(3.21e6, { unit: "千瓦", displayUnit: "万千瓦" })).toBe(321);
});

test("There and back in a unit of tens is the same number, in any other the same 14 digits", () => {
  const pairs = [
    ["元", "亿元"],
    ["亩", "万亩"],
    ["千瓦时", "亿度"],
    ["平方米", "平方公里"],
  ] as const;
  const number = fc.integer({ min: -1e12, max: 1e12 }).map((digits) => digits / 1000);
  fc.assert(
    fc.property(number, fc.constantFrom(...pairs), (value, [from, to]) => {
      expect(thereAndBack(value, from, to)).toBe(value);
    }),
  );
  fc.assert(
    fc.property(number, (value) => {
      const back = thereAndBack(value, "亩", "平方米");
      expect(Math.abs(back - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-14);
      expect(roundTo15(back)).toBe(back);
    }),
  );
});

function thereAndBack(value: number, from: string, to: string): number {
  const there = convert(value, from, to);
  const back = there.ok ? convert(there.value, to, from) : there;
  return back.ok ? back.value : NaN;
}
