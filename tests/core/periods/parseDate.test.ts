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
    ["2024/6/30 0:00", "2024-06-30"],
    ["2024-06-30T00:00:00", "2024-06-30"],
    ["2024年6月30号", "2024-06-30"],
    ["二〇二四年六月三十日", "2024-06-30"],
    ["截至2024年6月30日", "2024-06-30"],
  ])("%p is %s", (value, date) => {
    expect(parseDate(value)).toEqual({ ok: true, value: date });
  });
});

describe("A month, a quarter and half a year are their last day", () => {
  test.each([
    ["2024年6月", "2024-06-30"],
    ["2024-06", "2024-06-30"],
    ["2024-2", "2024-02-29"],
    ["2024.6", "2024-06-30"],
    ["2024.10", "2024-10-31"],
    ["2024年6月底", "2024-06-30"],
    ["2024年6月末", "2024-06-30"],
    ["截至2024年6月底", "2024-06-30"],
    ["2024年上半年", "2024-06-30"],
    ["2024年一季度", "2024-03-31"],
    ["2024Q3", "2024-09-30"],
    ["2024年前三季度", "2024-09-30"],
    ["2024年1—8月", "2024-08-31"],
    ["2024年底", "2024-12-31"],
    ["2024年末", "2024-12-31"],
    ["2024年年底", "2024-12-31"],
    ["二〇二四年六月", "2024-06-30"],
  ])("%p is %s", (value, date) => {
    expect(parseDate(value)).toEqual({ ok: true, value: date });
  });
});

describe("A day without a year takes that of the target, and is refused where there is none", () => {
  test.each([
    ["6月底", "2024-06-30"],
    ["6月30日", "2024-06-30"],
    ["六月底", "2024-06-30"],
    ["截至6月底", "2024-06-30"],
    ["上半年", "2024-06-30"],
    ["三季度", "2024-09-30"],
    ["年底", "2024-12-31"],
    ["2月末", "2024-02-29"],
  ])("%p of 2024 is %s", (value, date) => {
    expect(parseDate(value, 2024)).toEqual({ ok: true, value: date });
    expect(parseDate(value)).toMatchObject({ ok: false, error: "#VALUE!" });
  });

  test("A year that is written goes before", () => {
    expect(parseDate("2023年6月底", 2024)).toEqual({ ok: true, value: "2023-06-30" });
  });
});

describe("What is no day is refused, a year included", () => {
  test.each([
    [2024, /2024.*年份/],
    ["2024", /2024.*年份/],
    [1900, /年份/],
    [2100, /年份/],
    ["2024年", /2024年.*年份/],
    ["2024年全年", /年份/],
    [2024.1, /2024-01 还是 2024-10/],
    [2958465, /1900年到2100年/],
    ["9999-12-31", /1900年到2100年/],
    ["1024-06-30", /1900年到2100年/],
    ["2101-01-01", /1900年到2100年/],
    ["202406", /1900年到2100年/],
    ["2024-13", /不是日期/],
    ["2024-06-30 08:55", /不是日期/],
    ["2024-06/2024-09", /不是日期/],
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
