import cases from "../../cases/fileFormulas.json";
import { fileFormula } from "../../../workbench/xlsx/formula/fileFormula";

interface Case {
  readonly typed: string;
  readonly table?: string;
  readonly stored: string;
}

test.each(cases as Case[])("the file stores $typed as $stored", ({ typed, table, stored }) => {
  expect(fileFormula(typed, table)).toBe(stored);
});
