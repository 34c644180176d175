import { fileFormula } from "../../../workbench/xlsx/formula/fileFormula";
import { readFormula } from "../../../workbench/xlsx/formula/readFormula";
import { slideFormula } from "../../../workbench/xlsx/formula/slideFormula";

describe("a formula of a file is read as it is typed", () => {
  test.each([
    ["SUM(A1:B2)", "=SUM(A1:B2)"],
    ["_xldudf_JM_YOY(7040,5866.6)", "=JM.YOY(7040,5866.6)"],
    ["_xldudf_jm_rankof($A5,1)", "=JM.RANKOF($A5,1)"],
    ["_xlfn.XLOOKUP(A1,B:B,C:C)", "=XLOOKUP(A1,B:B,C:C)"],
    ["_xlfn._xlws.FILTER(B1:B3,B1:B3>100)", "=FILTER(B1:B3,B1:B3>100)"],
    ["_xlfn.LET(_xlpm.甲,2,_xlpm.甲+1)", "=LET(甲,2,甲+1)"],
    ["SUM(_xlfn.ANCHORARRAY(E4))", "=SUM(E4#)"],
    ["SUM(_xlfn.ANCHORARRAY('汇总-甲'!$E$4),(1+2))", "=SUM('汇总-甲'!$E$4#,(1+2))"],
    ["JM_Targets[[#This Row],[目标值]]/2", "=[@目标值]/2"],
    ["JM_Targets[[#This Row],[本期 数]]", "=[@[本期 数]]"],
    ["JM_Targets[目标值]", "=[目标值]"],
    ["JM_Facts[[#This Row],[数值]]", "=JM_Facts[[#This Row],[数值]]"],
    ["IF(A1,TRUE(),FALSE())&TRUE", "=IF(A1,TRUE,FALSE)&TRUE"],
    ['"_xlfn.A"&"JM_Targets[x]"', '="_xlfn.A"&"JM_Targets[x]"'],
  ])("%s in the table JM_Targets", (stored, typed) => {
    expect(readFormula(stored, "JM_Targets")).toBe(typed);
  });

  test("and stored again as it was", () => {
    const stored = "IF(_xldudf_JM_YOY(JM_Targets[[#This Row],[目标值]],1)>0,JM_Facts[数值],1)";
    expect(fileFormula(readFormula(stored, "JM_Targets"), "JM_Targets")).toBe(stored);
  });
});

describe("a formula that a file shares stands elsewhere with its places moved", () => {
  test.each([
    ["A1+B$2+$C3+$D$4", 2, 1, "B3+C$2+$C5+$D$4"],
    ["SUM(A:A)+SUM(2:3)", 1, 2, "SUM(C:C)+SUM(3:4)"],
    ["SUM($A:$A)+SUM($2:$3)", 1, 2, "SUM($A:$A)+SUM($2:$3)"],
    ["'A1'!B2&\"A1\"&LOG10(C1)&T1[A1]", 1, 0, "'A1'!B3&\"A1\"&LOG10(C2)&T1[A1]"],
    ["A1", -1, 0, "#REF!"],
    ["XFD1", 0, 1, "#REF!"],
  ])("%s, %d rows and %d columns on", (formula, rows, columns, moved) => {
    expect(slideFormula(formula, rows, columns)).toBe(moved);
  });
});
