import type { ParseCsv } from "../form/csvTable";
import type { Fingerprint } from "../form/hashFaults";
import { readPackage, type PackageReading } from "../readPackage";
import { rowFaults } from "./rowFaults";

/**
 * Reads the data package and refuses it too where its rows contradict what they print. For those who make
 * a package: the add-in does without, and no file of `src` imports this folder.
 */
export function checkPackage(
  files: ReadonlyMap<string, string | undefined>,
  parseCsv: ParseCsv,
  fingerprints: ReadonlyMap<string, Fingerprint>,
): PackageReading {
  return readPackage(files, parseCsv, fingerprints, rowFaults);
}
