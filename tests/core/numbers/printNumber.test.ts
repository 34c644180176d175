import fc from "fast-check";
import { numberFrom, percentFrom, printNumber, roundDecimals } from "../../../src/core/numbers";

describe("A number prints as plain decimal digits", () => {
  test.each([
    [5107.12, undefined, "5107.12"],
    [100, undefined, "100"],
    [0.1 + 0.2, undefined, "0.3"],
    [1e21, undefined, "1000000000000000000000"],
    [1.25e22, undefined, "12500000000000000000000"],
    [1.5e-7, undefined, "0.00000015"],
    [-0.5, undefined, "-0.5"],
    [0, undefined, "0"],
    [-0, undefined, "0"],
    [1.005, 2, "1.01"],
    [2.5, 0, "3"],
    [-2.5, 0, "-3"],
    [-0.001, 2, "0"],
    [91.6667, 1, "91.7"],
    [88, 1, "88"],
    [NaN, undefined, "—"],
  ])("%d with %p decimals is %s", (value, decimals, printed) => {
    expect(printNumber(value, decimals)).toBe(printed);
  });

  test("Rounding goes half away from zero on the decimal digits", () => {
    expect(roundDecimals(1.005, 2)).toBe(1.01);
    expect(roundDecimals(-1.005, 2)).toBe(-1.01);
    expect(roundDecimals(1.004999, 2)).toBe(1);
  });
});

describe("Numeric text is a number, other text is none", () => {
  test.each([
    ["1,200", 1200],
    ["１，２００．５", 1200.5],
    [" 12 345 ", 12345],
    ["−3.5", -3.5],
    ["－３", -3],
    ["+7", 7],
    [".5", 0.5],
    ["5107.120", 5107.12],
    ["1.2E+08", 120000000],
    ["0", 0],
  ])("%s is %d", (text, value) => {
    expect(numberFrom(text)).toBe(value);
  });

  test.each([
    "",
    " ",
    "12,00",
    "1,2",
    "5.4%",
    "1.3亿",
    "abc",
    "1-2",
    "--1",
    "1.2.3",
    "+",
    "Infinity",
    "0x1F",
  ])("“%s” is no number", (text) => {
    expect(numberFrom(text)).toBeUndefined();
  });

  test("A percent text is the percentage as printed", () => {
    expect(percentFrom("5.4%")).toBe(5.4);
    expect(percentFrom("－５０％")).toBe(-50);
    expect(percentFrom("5.4")).toBeUndefined();
    expect(percentFrom("%")).toBeUndefined();
  });
});

test("What is printed reads back as the same number", () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e25, max: 1e25 }),
      (value) => {
        expect(numberFrom(printNumber(value))).toBe(Number(value.toPrecision(15)) + 0);
      },
    ),
  );
});
