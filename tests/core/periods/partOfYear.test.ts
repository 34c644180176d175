import { partOfYear, readStoredPeriod } from "../../../src/core/periods";

test.each<[period: string, own: string, toEnd: string, before: string | undefined]>([
  ["2024-06", "2024-06", "2024-01/2024-06", "2024-01/2024-05"],
  ["2024-01", "2024-01", "2024-01", undefined],
  ["2024-02", "2024-02", "2024-01/2024-02", "2024-01"],
  ["2024-04/2024-06", "2024-04/2024-06", "2024-01/2024-06", "2024-01/2024-03"],
  ["2024-01/2024-03", "2024-01/2024-03", "2024-01/2024-03", undefined],
  ["2024-10/2024-12", "2024-10/2024-12", "2024", "2024-01/2024-09"],
  ["2024-01/2024-02", "2024-02", "2024-01/2024-02", "2024-01"],
  ["2024-01/2024-06", "2024-06", "2024-01/2024-06", "2024-01/2024-05"],
  ["2024", "2024-12", "2024", "2024-01/2024-11"],
])("%s asks for %s: %s less %s", (period, own, toEnd, before) => {
  const part = partOfYear(readStoredPeriod(period));
  const found = [part?.own.text, part?.toEnd.text, part?.before?.text];
  expect(found).toEqual([own, toEnd, before]);
});

test.each([
  ["2024-06", "2024-04/2024-06"],
  ["2024-01/2024-12", "2024-10/2024-12"],
  ["2024-05", undefined],
  ["2024-04/2024-06", undefined],
])("the quarter that %s ends is %s", (period, quarter) => {
  expect(partOfYear(readStoredPeriod(period))?.quarter?.text).toBe(quarter);
});

test.each([
  "2024-05/2024-06",
  "2024-02/2024-04",
  "2024-07/2024-12",
  "2023/2024",
  "2023-12/2024-02",
  "2024/",
  "/2024",
  "",
])("“%s” is no month, no quarter and no time from January on", (period) => {
  expect(partOfYear(readStoredPeriod(period))).toBeUndefined();
});
