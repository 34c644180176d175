import {
  moveReferences,
  shiftReferences,
} from "../../../workbench/calculation/text/shiftReferences";
import { tokensOf } from "../../../workbench/calculation/text/tokens";

const insertTwoRowsAtThree = { axis: "row", start: 2, count: 2, from: 0, to: 16_383 } as const;
const deleteRowThree = { axis: "row", start: 2, count: -1, from: 0, to: 16_383 } as const;

test.each([
  ["=A1+A3", "=A1+A5"],
  ["=SUM(A1:A9)", "=SUM(A1:A11)"],
  ["=SUM($A$3:$A$4)", "=SUM($A$5:$A$6)"],
  ["=别的!A3+目标!A3", "=别的!A3+目标!A5"],
  ['="A3"&A3', '="A3"&A5'],
  ["=SUM(A:A)+SUM(3:3)", "=SUM(A:A)+SUM(5:5)"],
  ["=LOG10(A3)+A3B", "=LOG10(A5)+A3B"],
])("after two rows came in above row 3, %s reads %s", (formula, after) => {
  expect(shiftReferences(formula, "目标", "目标", insertTwoRowsAtThree)).toBe(after);
});

test.each([
  ["=A3", "=#REF!"],
  ["=SUM(A1:A3)", "=SUM(A1:A2)"],
  ["=SUM(A3:A5)", "=SUM(A3:A4)"],
  ["=A4", "=A3"],
])("after row 3 went, %s reads %s", (formula, after) => {
  expect(shiftReferences(formula, "目标", "目标", deleteRowThree)).toBe(after);
});

test.each([
  ["=A1*$B$2+C$3", 1, 1, "=B2*$B$2+D$3"],
  ["=A1", -1, 0, "=#REF!"],
  ["='汇总-x'!A1:B2", 0, 2, "='汇总-x'!C1:D2"],
  ["=T[@列]", 3, 3, "=T[@列]"],
])("%s copied by %i rows and %i columns reads %s", (formula, rows, columns, after) => {
  expect(moveReferences(formula, rows, columns)).toBe(after);
});

test.each(['=IF([@a]="x""y",\'a b\'!A1:B2,#N/A)&T[[#This Row],[列\']名]]', "=1.5E3<>A1#"])(
  "the pieces of %s are the formula again",
  (formula) => {
    expect(
      tokensOf(formula)
        .map(({ text }) => text)
        .join(""),
    ).toBe(formula);
  },
);
