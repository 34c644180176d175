import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { DOMWindow } from "jsdom";

const formulas = path.join(__dirname, "../../../src/functions/formulas");
const metadata = path.join(__dirname, "../../../dist/functions.json");
const documented = /@customfunction ([A-Z]+)[\s\S]*?export (?:async )?function (\w+)/g;

type Formula = (...given: unknown[]) => unknown;

/** What the build says of the add-in's functions. */
export function functionsMetadata(): unknown {
  return JSON.parse(readFileSync(metadata, "utf8"));
}

/** Gives a page the add-in's functions, as its bundle does, from the modules that the deeds use too. */
export function associateFunctions(window: DOMWindow): void {
  const { associate } = window["CustomFunctions"] as typeof CustomFunctions;
  for (const name of readdirSync(formulas)) {
    const file = path.join(formulas, name);
    const functions = jest.requireActual<Readonly<Record<string, Formula>>>(file);
    for (const [, id = "", exported = ""] of readFileSync(file, "utf8").matchAll(documented)) {
      const formula = functions[exported];
      if (formula) associate(id, formula);
    }
  }
}
