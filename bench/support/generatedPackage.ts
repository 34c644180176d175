import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { inventedCounty, inventedNumber } from "./inventedRows";

const folder = path.resolve(__dirname, "../../assets/dataset");

/** A data package as texts by file name. */
export type PackageTexts = ReadonlyMap<string, string>;

export interface PackageSize {
  readonly counties: number;
  readonly observations: number;
  readonly targetsPerCounty: number;
}

/** What the add-in must be able to make in one go. */
export const hundredCounties: PackageSize = {
  counties: 100,
  observations: 20_000,
  targetsPerCounty: 6,
};

const years = Array.from({ length: 12 }, (_, index) => 2023 - index);
const targetIndicators = ["gdp", "general_budget_revenue", "fixed_asset_investment"];
const units: Readonly<Record<string, { factor: number; printed: string }>> = {
  元: { factor: 10_000, printed: "万元" },
  人: { factor: 1, printed: "人" },
  个: { factor: 1, printed: "个" },
  家: { factor: 1, printed: "家" },
};

/** A data package of invented counties and figures, as large as asked, that passes every check of form. */
export function generatedPackage(size: PackageSize): PackageTexts {
  const shipped = (file: string): string[][] =>
    Papa.parse<string[]>(shippedText(file), { delimiter: ",", skipEmptyLines: true }).data;
  const [indicatorHeader = [], ...indicators] = shipped("indicators.csv");
  const plain = indicators.filter(
    ([id = "", , , , , , , unit = "", , measure]) =>
      unit in units && (measure === "flow" || targetIndicators.includes(id)),
  );
  const perCounty = Math.ceil(size.observations / size.counties);
  const counties = Array.from({ length: size.counties }, (_, index) => countyRow(index));
  const cells = cellsOfCounty(plain, perCounty);
  const observations = counties.flatMap(([code = ""], county) =>
    cells.map(({ indicator, unit, year }, index) =>
      observationRow(code, county, index, indicator, unit, year),
    ),
  );
  const targets = counties.flatMap(([code = ""], county) =>
    Array.from({ length: size.targetsPerCounty }, (_, index) => targetRow(code, county, index)),
  );
  const used = new Set([...observations.map((row) => row[2]), ...targets.map((row) => row[2])]);
  const [areaHeader = [], ...areas] = shipped("areas.csv");
  const header = (file: string): string[][] => shipped(file).slice(0, 1);
  return withHashes(
    new Map([
      [
        "areas.csv",
        csv([areaHeader, ...areas.filter(([, , , , , level]) => level !== "county"), ...counties]),
      ],
      ["indicators.csv", csv([indicatorHeader, ...indicators.filter(([id = ""]) => used.has(id))])],
      [
        "observations.csv",
        csv([...header("observations.csv"), ...observations.slice(0, size.observations)]),
      ],
      ["targets.csv", csv([...header("targets.csv"), ...targets])],
      ["sources.csv", shippedText("sources.csv")],
      ["relations.csv", csv(header("relations.csv"))],
      ["excluded.csv", csv(header("excluded.csv"))],
      ["datapackage.json", shippedText("datapackage.json")],
    ]),
  );
}

/** The shipped data package. */
export function shippedPackage(): PackageTexts {
  const files = [
    "areas",
    "indicators",
    "observations",
    "targets",
    "sources",
    "relations",
    "excluded",
  ];
  return new Map(
    [...files.map((name) => `${name}.csv`), "datapackage.json"].map((file) => [
      file,
      shippedText(file),
    ]),
  );
}

interface Descriptor {
  version: string;
  resources: { path: string; hash?: string; bytes?: number }[];
}

/** The package with the sizes and hashes of its files as they are now, and another version where given. */
export function withHashes(texts: PackageTexts, version?: string): PackageTexts {
  const descriptor = JSON.parse(texts.get("datapackage.json") ?? "") as Descriptor;
  descriptor.version = version ?? descriptor.version;
  for (const resource of descriptor.resources) {
    const bytes = Buffer.from(texts.get(resource.path) ?? "", "utf8");
    resource.bytes = bytes.length;
    resource.hash = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  }
  return new Map([...texts, ["datapackage.json", JSON.stringify(descriptor)]]);
}

function shippedText(file: string): string {
  return readFileSync(path.join(folder, file), "utf8");
}

function csv(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(
    rows.map((row) => [...row]),
    { newline: "\n" },
  )}\n`;
}

function countyRow(index: number): string[] {
  const { area, name, shortName, initials, level } = inventedCounty(index);
  const partner = index % 3 === 0 ? "" : "110115";
  return [area, name, shortName, "", initials, level, "152500", partner];
}

function cellsOfCounty(
  indicators: readonly (readonly string[])[],
  count: number,
): { indicator: string; unit: string; year: number }[] {
  return years
    .flatMap((year) =>
      indicators.map((row) => ({ indicator: row[0] ?? "", unit: row[7] ?? "", year })),
    )
    .slice(0, count);
}

function observationRow(
  area: string,
  county: number,
  index: number,
  indicator: string,
  unit: string,
  year: number,
): string[] {
  const { factor, printed } = units[unit] ?? { factor: 1, printed: unit };
  const number = inventedNumber(county, index);
  const id = `000-${county + 1}-${String(index + 1).padStart(2, "0")}`;
  const isGrowing = index % 4 === 0;
  return [
    id,
    area,
    indicator,
    "",
    "",
    String(year),
    "stated",
    "actual",
    String(number * factor),
    "",
    "exact",
    "",
    isGrowing ? String((index % 19) + 1) : "",
    "A",
    "000",
    String(county + 1),
    "1",
    `${number}${printed}`,
    isGrowing ? `${(index % 19) + 1}%` : "",
    "",
  ];
}

function targetRow(area: string, county: number, index: number): string[] {
  const indicator = targetIndicators[index % targetIndicators.length] ?? "gdp";
  const year = 2024 + Math.floor(index / targetIndicators.length);
  const id = `000-${county + 1}-t${String(index + 1).padStart(2, "0")}`;
  const place = ["000", String(county + 1), "1", "6%以上", ""];
  return [id, area, indicator, "", String(year), "growth", "6", "", "at_least", "", ...place];
}
