import { printedUnit } from "../../../src/core/figures";

test.each([
  ["1000亩", "亩"],
  ["1.6万亩", "万亩"],
  ["1291.3万元", "万元"],
  ["60亿元以上", "亿元"],
  ["2.5万亿元", "万亿元"],
  ["24名", "名"],
  ["1-2万吨", "万吨"],
  ["5%以内", "%"],
  ["1.3万余人次", "万人次"],
])("%s is printed in %s", (text, unit) => {
  expect(printedUnit(text)).toBe(unit);
});

test.each(["", "千万吨", "300", "3个和5个", "过万"])("“%s” tells no unit to print in", (text) => {
  expect(printedUnit(text)).toBeUndefined();
});
