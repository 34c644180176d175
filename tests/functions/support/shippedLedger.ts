import { readFileSync } from "node:fs";
import path from "node:path";
import { createLedger, type Ledger } from "../../../src/core/ledger";
import { faultsInWords, packageFiles, readPackage } from "../../../src/core/package";
import { parseCsv } from "../../../src/session/csv";

const folder = path.join(__dirname, "../../../assets/dataset");

/** The shipped dataset, read from its files as they are. */
export function shippedLedger(): Ledger {
  const texts = packageFiles.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]);
  const reading = readPackage(new Map(texts as [string, string][]), parseCsv);
  if ("faults" in reading) throw new Error(faultsInWords(reading.faults));
  return createLedger(reading.dataset);
}
