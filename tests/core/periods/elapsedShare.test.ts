import fc from "fast-check";
import {
  addDays,
  dateInWords,
  daysBetween,
  defaultWindow,
  elapsedShare,
  lastDayOf,
  monthPosition,
  monthsBetween,
} from "../../../src/core/periods";

const [start, end] = ["2024-01-01", "2024-12-31"];

describe("The share of a year that has passed, by months", () => {
  test.each([
    ["2024-06-30", 0.5],
    ["2024-11-30", 11 / 12],
    ["2024-06-15", 5.5 / 12],
    ["2024-01-31", 1 / 12],
    ["2024-02-29", 2 / 12],
    ["2024-12-31", 1],
    ["2025-03-01", 1],
    ["2023-12-31", 0],
    ["2024-01-01", 1 / 31 / 12],
  ])("%s is %d", (asOf, share) => {
    expect(elapsedShare(asOf, start, end)).toBeCloseTo(share, 15);
  });
});

describe("The share of other windows, by months and by days", () => {
  test.each([
    ["2022-12-31", "2021-01-01", "2023-12-31", "month", 2 / 3],
    ["2024-03-31", "2024-01-01", "2024-06-30", "month", 0.5],
    ["2024-06-30", "2024-01-01", "2024-12-31", "day", 182 / 366],
    ["2023-06-30", "2023-01-01", "2023-12-31", "day", 181 / 365],
    ["2024-04-15", "2024-04-15", "2024-04-15", "day", 1],
    ["2024-04-20", "2024-04-16", "2024-04-30", "month", 1 / 3],
  ] as const)("%s from %s to %s by %s", (asOf, from, to, by, share) => {
    expect(elapsedShare(asOf, from, to, by)).toBeCloseTo(share, 14);
  });
});

test("A later day never has a smaller share, and every share lies between 0 and 1", () => {
  const day = fc.integer({ min: -800, max: 800 });
  fc.assert(
    fc.property(
      day,
      day,
      fc.nat(900),
      fc.constantFrom("month" as const, "day" as const),
      (a, b, length, by) => {
        const from = "2023-02-17";
        const shareOn = (days: number): number =>
          elapsedShare(addDays(from, days), from, addDays(from, length), by);
        expect(shareOn(Math.min(a, b))).toBeLessThanOrEqual(shareOn(Math.max(a, b)));
        expect(shareOn(a)).toBeGreaterThanOrEqual(0);
        expect(shareOn(a)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test("Positions count months, with the day as part of its month", () => {
  expect(monthPosition("2024-06-30")).toBe(24294);
  expect(monthPosition("2024-06-15")).toBe(24293.5);
  expect(monthsBetween("2024-06-30", "2024-12-31")).toBe(6);
  expect(monthsBetween("2024-06-15", "2024-06-30")).toBe(0.5);
  expect(monthsBetween("2024-12-31", "2024-06-30")).toBe(-6);
});

test("Days are counted on the calendar", () => {
  expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
  expect(addDays("2024-01-01", -1)).toBe("2023-12-31");
  expect(daysBetween("2024-01-01", "2024-12-31")).toBe(365);
  expect(lastDayOf("2023-02-03")).toBe("2023-02-28");
});

test("A day is said without leading zeros", () => {
  expect(["2024-06-30", "2023-12-05"].map(dateInWords)).toEqual(["2024年6月30日", "2023年12月5日"]);
});

describe("A missing start or end is that of a year", () => {
  test.each([
    [undefined, undefined, "2024-01-01", "2024-12-31"],
    ["2023-07-01", undefined, "2023-07-01", "2023-12-31"],
    [undefined, "2025-06-30", "2025-01-01", "2025-06-30"],
    ["2021-01-01", "2023-12-31", "2021-01-01", "2023-12-31"],
  ])("%s to %s is %s to %s", (from, to, filledStart, filledEnd) => {
    expect(defaultWindow("2024-05-05", from, to)).toEqual({ start: filledStart, end: filledEnd });
  });
});
