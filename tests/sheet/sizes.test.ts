import { heightOfText, pointsFromCharacters } from "../../src/sheet/sizes";
import { linesNeeded, textWidth } from "../../src/sheet/textWidth";
import cases from "../cases/sheet-facts.json";

describe("widths and heights", () => {
  test.each(cases.widths)("“$text” is $width places wide", ({ text, width }) => {
    expect(textWidth(text)).toBe(width);
  });

  test.each(cases.lines)("“$text” in $width places takes $lines lines", (example) => {
    expect(linesNeeded(example.text, example.width)).toBe(example.lines);
  });

  test.each(cases.columnWidths)("$characters characters are $points points", (example) => {
    expect(pointsFromCharacters(example.characters)).toBe(example.points);
  });

  test("a row grows with the text and with the size of its letters", () => {
    const sentence = "累计完成额按年度目标折算".repeat(4);
    expect(heightOfText(sentence, 40, "text")).toBeGreaterThan(heightOfText("一", 40, "text"));
    expect(heightOfText(sentence, 40, "notice")).toBeGreaterThan(
      heightOfText(sentence, 40, "text"),
    );
  });
});
