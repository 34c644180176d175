/** Writes docs/formulas.md from the formulas' documentation and examples; `--check` fails if it is stale. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readCatalogue } from "./formulas/catalogue";
import { formulaPage, type Example } from "./formulas/page";

const file = path.join(__dirname, "../docs/formulas.md");
const cases = path.join(__dirname, "../tests/cases/formula-examples.json");

async function main(): Promise<void> {
  const examples = JSON.parse(readFileSync(cases, "utf8")) as Example[];
  const page = formulaPage(await readCatalogue(), examples);
  if (!process.argv.includes("--check")) {
    writeFileSync(file, page);
  } else if (readFileSync(file, "utf8") !== page) {
    console.error("docs/formulas.md 已过期，请运行 npm run docs。");
    process.exitCode = 1;
  }
}

void main();
