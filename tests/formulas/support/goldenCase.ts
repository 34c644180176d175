import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** An error in a cell; every part of `message` stands in its hover text. */
export interface ExpectedError {
  readonly error: string;
  readonly message?: readonly string[];
}

export type Expected = string | number | boolean | ExpectedError;

/** A formula and what the cell, or the area it fills, shows: one of value, error, contains and shape. */
export interface GoldenCase {
  readonly about?: string;
  readonly formula: string;
  /** Contents of input cells, by address, as typed; a text is kept as text. */
  readonly cells?: Readonly<Record<string, string | number>>;
  readonly value?: Expected | readonly (readonly Expected[])[];
  readonly error?: string;
  readonly message?: readonly string[];
  /** Parts of the text. */
  readonly contains?: readonly string[];
  /** Rows and columns of the area. */
  readonly shape?: readonly [number, number];
}

export interface Family {
  readonly name: string;
  readonly cases: readonly GoldenCase[];
}

/** The tables of a folder of cases, a family a file. */
export function goldenFamilies(name: string): Family[] {
  const folder = path.join(__dirname, "../../cases", name);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => ({
      name: path.basename(file, ".json"),
      cases: JSON.parse(readFileSync(path.join(folder, file), "utf8")) as GoldenCase[],
    }));
}

/** The expected area, cell by cell; undefined where only parts or the size are told. */
export function expectedArea({ value, error, message }: GoldenCase): Expected[][] | undefined {
  if (error !== undefined) return [[{ error, ...(message && { message }) }]];
  if (value === undefined) return undefined;
  return Array.isArray(value)
    ? (value as Expected[][]).map((row) => [...row])
    : [[value as Expected]];
}
