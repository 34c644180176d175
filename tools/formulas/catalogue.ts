import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { spokenNames, type SpokenName } from "./spokenNames";

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: true;
  readonly repeating?: true;
  readonly dimensionality?: "matrix";
  readonly customEnumId?: string;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
}

export interface Catalogue {
  readonly functions: readonly FunctionMetadata[];
  /** What people call the formulas; Excel knows nothing of it, so it stands outside the metadata. */
  readonly names: readonly SpokenName[];
  /** Id of each formula with the file and the name of the function behind it. */
  readonly places: readonly {
    readonly id: string;
    readonly functionName: string;
    readonly file: string;
  }[];
}

const folder = path.join(__dirname, "../../src/functions/formulas");

/** The catalogue as the build generates it, from the documentation of the formulas. */
export async function readCatalogue(): Promise<Catalogue> {
  const files = readdirSync(folder)
    .sort()
    .map((file) => path.join(folder, file));
  const result = await generateCustomFunctionsMetadata(files);
  if (result.errors.length > 0) throw new Error(result.errors.join("\n"));
  const { functions } = JSON.parse(result.metadataJson) as Pick<Catalogue, "functions">;
  const places = result.associate.map(({ id, functionName, sourceFileName }) => ({
    id,
    functionName,
    file: sourceFileName,
  }));
  const names = files.flatMap((file) => spokenNames(file, readFileSync(file, "utf8")));
  return { functions, names, places };
}
