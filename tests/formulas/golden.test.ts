import signatures from "../cases/formula-signatures.json";
import type { Booted } from "../../workbench/node/boot";
import { bootAddin } from "../../workbench/node/bootAddin";
import { enterCases } from "./support/enterCases";
import { goldenFamilies } from "./support/goldenCase";
import { testFamilies } from "./support/testFamilies";

const families = goldenFamilies("formulas");

let addin: Booted;

beforeAll(async () => {
  addin = await bootAddin();
  for (const family of families) await enterCases(addin, family);
  await addin.host.settle();
});

afterAll(() => {
  addin.close();
});

testFamilies(families, () => addin);

test("the table asks each formula of the catalogue, six hundred times in all", () => {
  const formulas = families.flatMap(({ cases }) => cases.map(({ formula }) => formula));
  expect(formulas.length).toBeGreaterThanOrEqual(600);
  const asked = new Set(formulas.map((formula) => /^=JM\.([A-Z]+)\(/.exec(formula)?.[1]));
  expect([...asked].sort()).toEqual(Object.keys(signatures).sort());
});
