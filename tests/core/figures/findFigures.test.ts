import fc from "fast-check";
import { findFigures, parseFigure } from "../../../src/core/figures";
import printed from "../../cases/printed-figures.json";

const textsOf = (paragraph: string, sort = "figure"): string[] =>
  findFigures(paragraph)
    .filter((place) => place.sort === sort)
    .map((place) => place.text);

test("Every figure of a sentence is found, blanks or not", () => {
  expect(textsOf("全年培训 3 期 240 人,投入 7300 余万元,占四分之一。")).toEqual([
    "3期",
    "240人",
    "7300余万元",
    "四分之一",
  ]);
  expect(textsOf("每组10到20只,新建1-2个点")).toEqual(["10到20只", "1-2个"]);
  expect(textsOf("分别增长6.5%、8.5%以上")).toEqual(["6.5%", "8.5%"]);
});

test("Places count characters of the text without its blanks", () => {
  const [place] = findFigures("共 建　成 8 座");
  expect(place).toEqual({ start: 3, end: 5, text: "8座", sort: "figure" });
});

test("What is printed full-width stays as printed", () => {
  expect(findFigures("完成１．５％").map((place) => place.text)).toEqual(["１．５％"]);
});

test("Dates, ordinals and codes are found under their own names", () => {
  const text = "2024年6月30日第十三届会议,热线010-63691786,2021-2025年,2024-02-29 08:55,IPv6";
  expect(textsOf(text)).toEqual([]);
  expect(textsOf(text, "date")).toEqual(["2024年6月30日", "2021-2025年", "2024-02-29", "08:55"]);
  expect(textsOf(text, "ordinal")).toEqual(["第十三"]);
  expect(textsOf(text, "code")).toEqual(["010-63691786", "IPv6"]);
});

test("A year before a count does not run into it", () => {
  expect(textsOf("2018 年 879 人就业")).toEqual(["879人"]);
});

test("Chinese numerals count where a unit or a large round number says so", () => {
  expect(textsOf("两所学校、五项殊荣、价值上百万元、百万亩、千亿、长达十五年")).toEqual([
    "两所",
    "五项",
    "百万元",
    "百万亩",
    "千亿",
    "十五年",
  ]);
  expect(textsOf("统一部署,一个目标,一批项目,进一步,三度,一般,千方百计")).toEqual([]);
  expect(textsOf("“十四五”规划", "words")).toEqual(["十四五"]);
});

test("Every printed figure is found whole within prose", () => {
  for (const [text] of printed as unknown as [string][]) {
    expect(textsOf(`本年完成${text},同比有变化`)).toEqual([text]);
  }
});

test("No digit escapes, whatever stands around it", () => {
  const pieces = fc.array(
    fc.constantFrom(
      "第",
      "前",
      "年",
      "月",
      "日",
      "到",
      "-",
      "—",
      ".",
      ",",
      "%",
      "万",
      "亿",
      "余",
      "人",
      "元",
      "约",
      "1",
      "20",
      "0",
      "2024",
      "十",
      "分之",
      "A",
      ":",
      " ",
      "、",
      "度",
      "位",
    ),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const paragraph = parts.join("");
      const plain = paragraph.replaceAll(" ", "");
      const places = findFigures(paragraph);
      for (let place = 0; place < plain.length; place++) {
        if (!/\d/.test(plain[place] ?? "")) continue;
        expect(places.some(({ start, end }) => start <= place && place < end)).toBe(true);
      }
      places.reduce((last, { start, end }) => {
        expect(start).toBeGreaterThanOrEqual(last);
        return end;
      }, 0);
      expect(["#N/A", undefined]).toContain(errorOf(paragraph));
    }),
    { numRuns: 500 },
  );
});

function errorOf(text: string): string | undefined {
  const figure = parseFigure(text);
  if (figure.ok) expect(Number.isFinite(figure.value.value)).toBe(true);
  return figure.ok ? undefined : figure.error;
}
