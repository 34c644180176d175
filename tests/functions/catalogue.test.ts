import signatures from "../cases/formula-signatures.json";
import { functionNames } from "../../src/core/search";
import translations from "../../src/functions/functions.en-US.json";
import { readCatalogue, type Catalogue, type Parameter } from "../../tools/formulas/catalogue";
import { spokenNames } from "../../tools/formulas/spokenNames";

let catalogue: Catalogue;

beforeAll(async () => {
  catalogue = await readCatalogue();
});

function signatureOf(parameters: readonly Parameter[]): string[] {
  return parameters.map(({ name, optional, repeating }) => {
    return `${name}${optional ? "?" : ""}${repeating ? "…" : ""}`;
  });
}

test("ids and argument orders are those that workbooks already hold", () => {
  const found = catalogue.functions.map(({ id, parameters }) => [id, signatureOf(parameters)]);
  expect(Object.fromEntries(found)).toEqual(signatures);
});

test("every id is one that Excel takes: capital letters, three at least, no cell address", () => {
  for (const { id, name } of catalogue.functions) {
    expect(name).toBe(id);
    expect(id).toMatch(/^[A-Z]{3,}$/);
    expect(id.length > 3 || id > "XFD" || !/\d/.test(id)).toBe(true);
  }
});

test("every argument is described in Chinese, and every default is named", () => {
  for (const { id, description, parameters } of catalogue.functions) {
    expect([id, description]).toEqual([id, expect.stringMatching(/\p{Script=Han}.*。$/su)]);
    for (const parameter of parameters) {
      const text = [id, parameter.name, parameter.description];
      expect(text).toEqual([id, parameter.name, expect.stringMatching(/\p{Script=Han}/u)]);
      if (!parameter.optional || /需要$/.test(parameter.description)) continue;
      expect(text).toEqual([id, parameter.name, expect.stringContaining("默认")]);
    }
  }
});

test("search knows every formula by the Chinese name and initials in its documentation", () => {
  const found = catalogue.names.map(({ id, name, initials }) => [id, [name, initials]]);
  expect(Object.fromEntries(found)).toEqual(functionNames);
  expect(Object.keys(functionNames).sort()).toEqual(Object.keys(signatures).sort());
});

test.each([
  ["no line", ""],
  ["no initials", " * @zh 同比增速\n"],
  ["initials in capitals", " * @zh 同比增速 TBZS\n"],
])("a formula whose documentation has %s for its name is refused", (_, line) => {
  const text = `/**\n * 增长多少。\n * @customfunction YOY\n${line} */\nexport function yoy() {}\n`;
  expect(() => spokenNames("growth.ts", text)).toThrow("YOY");
});

test("the English texts name the same formulas and arguments", () => {
  const english: Record<string, { parameters: object }> = translations.functions;
  expect(Object.keys(english).sort()).toEqual(Object.keys(signatures).sort());
  for (const { id, parameters } of catalogue.functions) {
    expect(Object.keys(english[id]?.parameters ?? {})).toEqual(parameters.map(({ name }) => name));
  }
});
