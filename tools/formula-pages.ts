/** Writes what is made of the formulas' documentation and examples; `--check` fails if any of it is stale. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readCatalogue } from "./formulas/catalogue";
import { formulaPage, type Example } from "./formulas/page";
import { namesModule } from "./formulas/spokenNames";

const root = path.join(__dirname, "..");
const cases = path.join(root, "tests/cases/formula-examples.json");

async function main(): Promise<void> {
  const examples = JSON.parse(readFileSync(cases, "utf8")) as Example[];
  const catalogue = await readCatalogue();
  const made = {
    "docs/formulas.md": formulaPage(catalogue, examples),
    "src/core/search/functionNames.ts": namesModule(catalogue.names),
  };
  for (const [name, text] of Object.entries(made)) {
    const file = path.join(root, name);
    if (!process.argv.includes("--check")) {
      writeFileSync(file, text);
    } else if (readFileSync(file, "utf8") !== text) {
      console.error(`${name} 已过期，请运行 npm run docs。`);
      process.exitCode = 1;
    }
  }
}

void main();
