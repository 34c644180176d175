import { isDateFormat, serialOfShown, shownDate } from "../../src/tables/cells/shownDate";

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
