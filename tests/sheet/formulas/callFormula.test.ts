import { callFormula } from "../../../src/sheet/formulas/callFormula";

test.each([
  ["GET", ["正镶白旗", "消费帮扶", 2023], '=JM.GET("正镶白旗","消费帮扶",2023)'],
  ["GET", ["甲", "消费帮扶", "", ""], '=JM.GET("甲","消费帮扶")'],
  ["GET", ["甲", '=HYPERLINK("x")'], '=JM.GET("甲","=HYPERLINK(""x"")")'],
  ["STATUSOF", ["甲", "乙", "", "", "从宽"], '=JM.STATUSOF("甲","乙",,,"从宽")'],
  ["PARSE", ['他说"三"家'], '=JM.PARSE("他说""三""家")'],
  ["FIELDS", [], "=JM.FIELDS()"],
])("%s of %j is written %s", (id, given, formula) => {
  expect(callFormula(id, given)).toBe(formula);
});
