import { readFileSync } from "node:fs";
import path from "node:path";
import { isComputedFormula } from "../../src/tables/targetFormulas";
import forms from "../cases/former-formulas.json";

/** Formulas in the columns of 目标台账 of a workbook that version 0.1.0 made. */
function formulasOfFirst(): readonly string[] {
  const file = path.join(__dirname, "../fixtures/workbook-0.1.0/static.json");
  const texts = readFileSync(file, "utf8").match(/"=IF\((?:[^"\\]|\\.)*"/gu) ?? [];
  return texts.map((text) => JSON.parse(text) as string).filter((text) => text.includes("[@"));
}

test("what version 0.1.0 wrote into computed columns counts as ours", () => {
  const formulas = formulasOfFirst();
  expect(formulas.length).toBeGreaterThan(100);
  expect(formulas.filter((formula) => !isComputedFormula(formula))).toEqual([]);
});

test.each(forms.ours)("what was written since counts as ours, example %#", (formula) => {
  expect(isComputedFormula(formula)).toBe(true);
});

test.each(forms.persons)("a person's own formula does not, example %#", (formula) => {
  expect(isComputedFormula(formula)).toBe(false);
});
