import { dateFromSerial, parseDate, serialFromDate } from "../../../src/core/periods";

describe("A day is read from a cell's number or from text", () => {
  test.each([
    [45473, "2024-06-30"],
    [45473.75, "2024-06-30"],
    ["45473", "2024-06-30"],
    ["2024-06-30", "2024-06-30"],
    ["2024/6/30", "2024-06-30"],
    ["2024.6.30", "2024-06-30"],
    ["2024年6月30日", "2024-06-30"],
    ["２０２４年６月３０日", "2024-06-30"],
    [" 2024 年 6 月 3 日 ", "2024-06-03"],
    ["2024-02-29", "2024-02-29"],
    [1, "1900-01-01"],
    [61, "1900-03-01"],
    [2101, "1905-10-01"],
    [2958465, "9999-12-31"],
  ])("%p is %s", (value, date) => {
    expect(parseDate(value)).toEqual({ ok: true, value: date });
  });
});

describe("What is no day is refused, a year included", () => {
  test.each([
    [2024, /2024.*年份/],
    ["2024", /2024.*年份/],
    [1900, /年份/],
    [2100, /年份/],
    ["2024-06", /2024-06.*不是日期/],
    ["2023-02-29", /不是日期/],
    ["2024-06/30", /不是日期/],
    ["昨天", /昨天/],
    ["", /不是日期/],
    [0, /不是日期/],
    [60, /不是日期/],
    [-5, /不是日期/],
    [2958466, /不是日期/],
    [NaN, /不是日期/],
  ])("%p", (value, sentence) => {
    const refusal = parseDate(value);
    expect(refusal).toMatchObject({ ok: false, error: "#VALUE!" });
    expect(refusal.ok ? "" : refusal.message).toMatch(sentence);
  });
});

test("Serial days go there and back across Excel's day that never was", () => {
  for (const serial of [1, 59, 61, 366, 36526, 45473, 2958465]) {
    expect(serialFromDate(dateFromSerial(serial) ?? "")).toBe(serial);
  }
});
