import fc from "fast-check";
import { fractionToPercent, percentToFraction, scaleByTen } from "../../../src/core/numbers";

describe("The decimal point moves without binary dust", () => {
  test.each([
    [66.8, -2, 0.668],
    [0.668, 2, 66.8],
    [1.1, 8, 110000000],
    [1.065, 8, 106500000],
    [5107.12, 4, 51071200],
    [0.07, 2, 7],
    [4.35, 2, 435],
    [-50, -2, -0.5],
    [1e21, -21, 1],
    [1.5e-7, 7, 1.5],
    [0, 5, 0],
    [3, 0, 3],
  ])("%d by 10^%d is %d", (value, power, expected) => {
    expect(scaleByTen(value, power)).toBe(expected);
  });

  test("What is not finite stays as it is", () => {
    expect(scaleByTen(Infinity, 2)).toBe(Infinity);
    expect(scaleByTen(NaN, 2)).toBeNaN();
  });
});

test("A printed percentage and the cell's fraction are each other's inverse", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (digits) => {
      const percent = scaleByTen(digits, -2) + 0;
      expect(fractionToPercent(percentToFraction(percent))).toBe(percent);
    }),
  );
});

test("Scaling up and down again gives the same number", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e15, max: 1e15, noNaN: true }).filter((value) => Math.abs(value) > 1e-15),
      fc.integer({ min: -12, max: 12 }),
      (value, power) => {
        const printed = Number(value.toPrecision(15));
        expect(scaleByTen(scaleByTen(printed, power), -power)).toBe(printed);
      },
    ),
  );
});
