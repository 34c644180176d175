import { callsOurs, withoutPrefix } from "../../../src/sheet/formulas/ownFormula";
import { repairsIn } from "../../../src/sheet/formulas/repairsIn";

test.each([
  ["=JM.YOY(1,2)", true],
  ["=jm.get(A1,B1)", true],
  ["=IFERROR(_xldudf_JM_YOY(1,2),0)", true],
  ["=_xlfn._xldudf_JM_GET(A1)", true],
  ['="JM.YOY(1,2)"', false],
  ["='JM.YOY('!A1", false],
  ["=OTHER.JM.YOY(1)", false],
  ["=SUM(A1:A3)", false],
  ["JM.YOY(1,2)", false],
  [12, false],
])("%s is a formula of ours: %s", (formula, isOurs) => {
  expect(callsOurs(formula)).toBe(isOurs);
});

test.each([
  ["=_xldudf_JM_YOY(1,2)", "=JM.YOY(1,2)"],
  ["=IF(A1,_xlfn._xldudf_JM_GET(A1),_xldudf_JM_YOY(1,2))", "=IF(A1,JM.GET(A1),JM.YOY(1,2))"],
  ['=_xldudf_JM_PARSE("_xldudf_JM_YOY")', '=JM.PARSE("_xldudf_JM_YOY")'],
  ["=JM.YOY(1,2)", "=JM.YOY(1,2)"],
])("%s without the file's prefix is %s", (stored, entered) => {
  expect(withoutPrefix(stored)).toBe(entered);
});

test("only stuck or prefixed formulas of ours are entered again", () => {
  const formulas = [
    ["=JM.YOY(1,2)", "=JM.YOY(1,2)", "=JM.GET(A1)", "=_xldudf_JM_YOY(1,2)"],
    ["=FOO(1)", "=JM.YOY(1,2)", "", "=JM.YOY(1,2)"],
  ];
  const values = [
    ["#NAME?", -0.5, "#N/A", 3],
    ["#NAME?", "#BUSY!", "", "=JM.YOY(1,2)"],
  ];
  expect(repairsIn(formulas, values)).toEqual([
    { row: 0, column: 0, formula: "=JM.YOY(1,2)" },
    { row: 0, column: 3, formula: "=JM.YOY(1,2)" },
    { row: 1, column: 1, formula: "=JM.YOY(1,2)" },
  ]);
});
