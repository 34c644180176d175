import fc from "fast-check";
import { addDecimal, isEqual, roundTo15, subtractDecimal } from "../../../src/core/numbers";

describe("Sums and differences are those of the printed decimals", () => {
  test.each([
    [6, 5.4, 0.6],
    [91.7, 88, 3.7],
    [0.3, 0.1, 0.2],
    [81.8, 80, 1.8],
    [8, 7.04, 0.96],
    [5, -0.1, 5.1],
    [1e21, 1, 1e21],
    [0.1, 0.1, 0],
  ])("%d − %d is %d", (first, second, difference) => {
    expect(subtractDecimal(first, second)).toBe(difference);
  });

  test("0.1 + 0.2 is 0.3", () => {
    expect(addDecimal(0.1, 0.2)).toBe(0.3);
    expect(addDecimal(Infinity, 1)).toBe(Infinity);
    expect(subtractDecimal(1, NaN)).toBeNaN();
  });

  test("Adding back what was taken away gives the first number", () => {
    const cents = fc.integer({ min: -1e9, max: 1e9 }).map((digits) => digits / 100);
    fc.assert(
      fc.property(cents, cents, (first, second) => {
        expect(addDecimal(subtractDecimal(first, second), second)).toBe(first);
      }),
    );
  });
});

test("Fifteen significant digits are kept, as Excel keeps them", () => {
  expect(roundTo15(0.1 + 0.2)).toBe(0.3);
  expect(roundTo15(2 / 3)).toBe(0.666666666666667);
  expect(roundTo15(123456789012345680)).toBe(123456789012346000);
  expect(roundTo15(Infinity)).toBe(Infinity);
});

describe("Equal means within 1e-9 of the larger", () => {
  test.each([
    [0.6, 0.1 + 0.5, true],
    [1e9, 1e9 + 0.5, true],
    [1e9, 1e9 + 2, false],
    [0, 0, true],
    [0, 1e-12, false],
    [-5, -5 - 1e-10, true],
    [5, -5, false],
    [Infinity, 5, false],
    [NaN, NaN, false],
  ])("%d and %d: %p", (first, second, expected) => {
    expect(isEqual(first, second)).toBe(expected);
    expect(isEqual(second, first)).toBe(expected);
  });
});
