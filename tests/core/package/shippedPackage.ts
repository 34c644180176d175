import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import {
  packageFiles,
  readPackage,
  type Fault,
  type Fingerprint,
  type PackageReading,
} from "../../../src/core/package";
import { checkPackage } from "../../../src/core/package/meaning/checkPackage";
import { parseCsv } from "../../../src/session/csv";

const folder = join(__dirname, "../../../assets/dataset");

/** The shipped files as texts. */
export const shippedTexts: ReadonlyMap<string, string> = new Map(
  packageFiles.map((file) => [file, readFileSync(join(folder, file), "utf8")]),
);

/** Checks texts as `npm run data:check` does, meaning and hashes included. */
export function read(texts: ReadonlyMap<string, string>): PackageReading {
  return checkPackage(texts, parseCsv, printsOf(texts));
}

/** Reads texts as the add-in does, hashes included. */
export function readInAddin(texts: ReadonlyMap<string, string>): PackageReading {
  return readPackage(texts, parseCsv, printsOf(texts));
}

export function faultsOf(texts: ReadonlyMap<string, string>): readonly Fault[] {
  const reading = read(texts);
  return "faults" in reading ? reading.faults : [];
}

/** The shipped package with one file changed. */
export function withFile(
  file: string,
  change: (text: string) => string,
): ReadonlyMap<string, string> {
  return new Map(shippedTexts).set(file, change(shippedTexts.get(file) ?? ""));
}

/** The shipped package with one cell changed; rows count from 0 below the header. */
export function withCell(file: string, row: number, column: string, value: string) {
  return withFile(file, (text) => {
    const rows = rowsOf(text);
    const cells = rows[row + 1];
    const place = rows[0]?.indexOf(column) ?? -1;
    if (cells === undefined || place < 0) throw new Error(`${file} has no ${column} in row ${row}`);
    cells[place] = value;
    return `${Papa.unparse(rows, { newline: "\n" })}\n`;
  });
}

/** Header and rows of a shipped file. */
export function shippedRows(file: string): {
  header: readonly string[];
  rows: readonly string[][];
} {
  const [header = [], ...rows] = rowsOf(shippedTexts.get(file) ?? "");
  return { header, rows };
}

function rowsOf(text: string): string[][] {
  return Papa.parse<string[]>(text, { delimiter: ",", skipEmptyLines: true }).data;
}

function printsOf(texts: ReadonlyMap<string, string>): ReadonlyMap<string, Fingerprint> {
  return new Map([...texts].map(([file, text]) => [file, printOf(text)]));
}

function printOf(text: string): Fingerprint {
  const bytes = Buffer.from(text, "utf8");
  return { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}
