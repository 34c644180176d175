/**
 * `npm run docs`: writes docs/dataset.md from the data package; with `--check` it only tells whether
 * the page is fresh, and ends with exit code 1 where it is not.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { faultsInWords } from "../src/core/package";
import { datasetPage } from "./dataset/datasetPage";
import { readPackageFolder } from "./dataset/readFolder";

const path = join("docs", "dataset.md");
const reading = readPackageFolder(join("assets", "dataset"));

if ("faults" in reading) {
  console.error(faultsInWords(reading.faults));
  process.exitCode = 1;
} else if (!process.argv.includes("--check")) {
  writeFileSync(path, datasetPage(reading.dataset));
  console.log(`已写 ${path}`);
} else if (!existsSync(path) || readFileSync(path, "utf8") !== datasetPage(reading.dataset)) {
  console.error(`${path} 与数据包不一致，请运行 npm run docs。`);
  process.exitCode = 1;
}
