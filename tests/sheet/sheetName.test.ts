import { sheetNameFor } from "../../src/sheet/sheetName";
import cases from "../cases/sheet-facts.json";

describe("sheet names", () => {
  test.each(cases.sheetNames)("“$text” beside $taken becomes “$name”", ({ text, taken, name }) => {
    expect(sheetNameFor(text, taken)).toBe(name);
  });
});
