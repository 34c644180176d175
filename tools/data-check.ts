/**
 * Checks the data package: `npm run data:check [-- --sources DIR] [--dataset FOLDER]`.
 * With `--sources` also against the documents. Prints the counts; on faults each with file, line and
 * column, and exit code 1.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compareFaults, faultInWords, type Fault } from "../src/core/package";
import { UserError } from "../src/core/userError";
import { countTables } from "./dataset/counts";
import { coverageFaults } from "./dataset/coverage";
import { initialsFaults } from "./dataset/initials";
import { readPackageFolder, readSourcesFolder } from "./dataset/readFolder";

interface Options {
  readonly dataset: string;
  readonly sources: string | undefined;
}

function optionsFrom(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { dataset: { type: "string" }, sources: { type: "string" } },
    });
    return { dataset: values.dataset ?? join("assets", "dataset"), sources: values.sources };
  } catch (reason) {
    const why = reason instanceof Error ? reason.message : String(reason);
    throw new UserError(`只认得 --sources 文件夹 和 --dataset 文件夹：${why}`);
  }
}

/** The faults found; the counts are printed on the way where there are none in the package itself. */
function check({ dataset, sources }: Options): readonly Fault[] {
  const documents = sources === undefined ? undefined : readSourcesFolder(sources);
  const reading = readPackageFolder(dataset);
  if ("faults" in reading) return reading.faults;
  console.log(`数据集 ${reading.dataset.version}`);
  for (const { heading, counts } of countTables(reading.dataset)) {
    console.log(`\n${heading}\t数据\t目标`);
    for (const [name, observations, targets] of counts) {
      console.log(`${name}\t${observations}\t${targets}`);
    }
  }
  const excluded = reading.tables.get("excluded.csv")?.length ?? 0;
  console.log(`\n不入账数字\t${excluded}`);
  const uncovered = documents === undefined ? [] : coverageFaults(reading.tables, documents);
  return [...initialsFaults(reading.tables), ...uncovered].sort(compareFaults);
}

try {
  const options = optionsFrom(process.argv.slice(2));
  const faults = check(options);
  for (const fault of faults) console.error(faultInWords(fault));
  const scope = options.sources === undefined ? "" : "，并与资料逐数核对";
  console.log(faults.length === 0 ? `\n检查通过${scope}。` : `\n共有${faults.length}处问题。`);
  if (faults.length > 0) process.exitCode = 1;
} catch (reason) {
  if (!(reason instanceof UserError)) throw reason;
  console.error(reason.message);
  process.exitCode = 1;
}
