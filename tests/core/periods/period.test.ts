import {
  beginTogether,
  compareLatestFirst,
  hasTime,
  isClosed,
  isInside,
  periodYearBefore,
  readStoredPeriod as period,
  windowKey,
} from "../../../src/core/periods";

test("The closed window that ends last answers first, then the shorter, then open ones, then none", () => {
  const stored = [
    "",
    "2018/",
    "2022",
    "2021/2023",
    "2023",
    "2023-12",
    "/2019-08",
    "2024-01/2024-06",
  ];
  const ordered = stored
    .map(period)
    .sort(compareLatestFirst)
    .map(({ text }) => text);
  expect(ordered).toEqual([
    "2024-01/2024-06",
    "2023-12",
    "2023",
    "2021/2023",
    "2022",
    "2018/",
    "/2019-08",
    "",
  ]);
  expect(compareLatestFirst(period("2018/"), period("2021/"))).toBe(0);
  expect(compareLatestFirst(period("2018/"), period("/2019-08"))).toBe(0);
});

test("Two periods share a key exactly when they are the same window", () => {
  expect(windowKey(period("2023"))).toBe(windowKey(period("2023-01/2023-12")));
  expect(windowKey(period("2023"))).not.toBe(windowKey(period("2023/")));
});

describe("A window lies inside another when all its days do", () => {
  test.each([
    ["2024-01/2024-06", "2024", true],
    ["2024", "2024", true],
    ["2024", "2024-01/2024-06", false],
    ["2023", "2024", false],
    ["2019", "2018/", true],
    ["2019/", "2018/", true],
    ["2018/", "2018", false],
    ["2018", "/2019-08", true],
    ["", "2024", false],
    ["2024", "", false],
  ])("%s in %s: %p", (inner, outer, expected) => {
    expect(isInside(period(inner), period(outer))).toBe(expected);
  });
});

test("Windows begin together on the same known day", () => {
  expect(beginTogether(period("2024-01/2024-06"), period("2024"))).toBe(true);
  expect(beginTogether(period("2024-04/2024-06"), period("2024"))).toBe(false);
  expect(beginTogether(period("/2019"), period("/2020"))).toBe(false);
});

test("A window is closed when both its days are known", () => {
  expect(["2023", "2018/", "/2019", ""].map((text) => isClosed(period(text)))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(["2018/", "/2019", ""].map((text) => hasTime(period(text)))).toEqual([true, true, false]);
});

describe("The same window a year earlier", () => {
  test.each([
    ["2024", "2023"],
    ["2024-01/2024-06", "2023-01/2023-06"],
    ["2024-02", "2023-02"],
    ["2021/2023", "2020/2022"],
    ["2018/", undefined],
    ["", undefined],
  ])("of %s is %s", (text, before) => {
    expect(periodYearBefore(period(text))?.text).toBe(before);
  });

  test("ends on the last day of its own February", () => {
    expect(periodYearBefore(period("2025-02"))?.end).toBe("2024-02-29");
  });
});
