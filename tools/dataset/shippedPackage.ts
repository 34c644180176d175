import { readFileSync } from "node:fs";
import { join } from "node:path";
import { faultsInWords, packageFiles, readPackage } from "../../src/core/package";
import type { Dataset } from "../../src/core/model/dataset";
import { parseCsv } from "../../src/ledger/csv";

/** The data package of a folder; throws with its faults in words. */
export function shippedPackage(folder = join("assets", "dataset")): Dataset {
  const texts = packageFiles.map(
    (file) => [file, readFileSync(join(folder, file), "utf8")] as const,
  );
  const reading = readPackage(new Map(texts), parseCsv);
  if ("faults" in reading) throw new Error(faultsInWords(reading.faults));
  return reading.dataset;
}
