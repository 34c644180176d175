import {
  isDateFormat,
  isMonthFormat,
  monthOfShown,
  serialOfShown,
  shownDate,
  shownMonth,
} from "../../src/tables/cells/shownDate";
import { shownFigure } from "../../src/tables/cells/shownFigure";

test.each([
  "yyyy-mm-dd",
  "yyyy/m/d",
  'yyyy"年"m"月"d"日"',
  'm"月"d"日"',
  "mmm-yy",
  "[$-804]yyyy年m月;@",
  "[$-F800]dddd, mmmm dd, yyyy",
  "h:mm",
  "[h]:mm:ss",
  "[Red]yyyy-mm-dd",
  "h:mm AM/PM",
  "[$-804]aaaa;@",
  "aaa",
  '[$-411]ggge"年"',
])("%s shows a date or a time", (format) => {
  expect(isDateFormat(format)).toBe(true);
});

test.each([
  "General",
  'General"个百分点"',
  "0.00",
  "#,##0.00_);[Red](#,##0.00)",
  "0.0##%",
  "0.00E+00",
  "@",
  '0.00"days"',
  "0\\d",
  "_-* #,##0_-",
  "[$¥-804]#,##0.00",
  "[DBNum1]General",
  "# ?/?",
  "",
])("%s shows a number", (format) => {
  expect(isDateFormat(format)).toBe(false);
});

test.each([
  [45416, "2024-05-04"],
  [0.5, "0.5（日期格式）"],
  [-3, "-3（日期格式）"],
  [60, "60（日期格式）"],
])("%s in such a cell is no figure, and its number is found again", (serial, shown) => {
  expect(shownDate(serial)).toBe(shown);
  expect(serialOfShown(shown)).toBe(serial);
});

test.each(["亏损300万元", "98.5", "2024年5月4日"])("%s is no such text", (text) => {
  expect(serialOfShown(text)).toBeUndefined();
});

test.each([
  ["yyyy-mm", true],
  ['yyyy"年"m"月"', true],
  ["mmm-yy", true],
  ["[$-804]yyyy年m月;@", true],
  ["yyyy-mm-dd", false],
  ['m"月"d"日"', false],
  ["yyyy", false],
  ["mm:ss", false],
  ["General", false],
])("whether %s shows no more than a month is %p", (format, isMonth) => {
  expect(isMonthFormat(format)).toBe(isMonth);
});

test("a month in such a cell keeps the serial below it", () => {
  expect(monthOfShown(shownMonth(45444))).toEqual({ month: "2024-06", serial: 45444 });
  expect(monthOfShown("2024-06")).toBeUndefined();
});

const figure = { table: "JM_Facts", heading: "数值", unit: "万元" };

test.each([
  [300, "$#,##0.00", figure, "$300"],
  [300, "[$€-2] #,##0.00", figure, "€300"],
  [300, "[$¥-411]#,##0", figure, "JP¥300"],
  [300, "[$USD] #,##0", figure, "USD300"],
  [300, '0"美元"', figure, "美元300"],
  [300, "[$¥-804]#,##0.00", figure, 300],
  [300, "￥#,##0", figure, 300],
  [300, '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', figure, 300],
  [0.05, "0%", figure, "5%"],
  [0.05, "0%", { ...figure, unit: "" }, "5%"],
  [0.054, "0.0%", { ...figure, unit: "%" }, 0.054],
  [0.03, "0%", { ...figure, heading: "增减" }, "3%"],
  [0.054, "0.0%", { ...figure, heading: "同比" }, 0.054],
  [0.05, "0%", { table: "JM_Targets", heading: "最新完成值", unit: "个百分点" }, "5%"],
  [1, "0%", { table: "JM_Targets", heading: "最新完成值", unit: "项" }, "100%"],
])("%p with the format %s in %o counts as %p", (value, format, place, shown) => {
  expect(shownFigure(value, format, place)).toBe(shown);
});
