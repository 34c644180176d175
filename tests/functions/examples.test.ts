import examples from "../cases/formula-examples.json";
import signatures from "../cases/formula-signatures.json";
import { setLedger } from "../../src/session/currentLedger";
import { evaluate } from "./support/evaluate";
import { readCatalogue, type Catalogue } from "../../tools/formulas/catalogue";
import { shippedLedger } from "./support/shippedLedger";

let catalogue: Catalogue;

beforeAll(async () => {
  catalogue = await readCatalogue();
  setLedger(shippedLedger());
});

test.each(examples.map(({ formula, result }) => [formula, result] as const))(
  "%s gives what the help page says",
  async (formula, result) => {
    const shown = await evaluate(catalogue, formula);
    expect(shown).toEqual(Array.isArray(result) ? result : [[result]]);
  },
);

test("every formula has an example", () => {
  const shown = new Set(examples.map(({ formula }) => /^=JM\.([A-Z]+)/.exec(formula)?.[1]));
  expect([...shown].sort()).toEqual(Object.keys(signatures).sort());
});
