import { always, figureFiles, type Break } from "./breakKinds";
import { shippedRows } from "./shippedPackage";

const periods: Break[] = figureFiles.flatMap((file) =>
  ["2023年", "2024-13", "2024/2023", "二〇二三", "2023-1"].map((text) => ({
    name: `the period ${text}`,
    file,
    column: "period",
    broken: always(text),
  })),
);

const bases: Break[] = [
  {
    name: "an inferred period that nobody documented",
    file: "observations.csv",
    column: "period",
    broken: (_, row) => (row("period_basis") === "inferred" ? "2011" : undefined),
    told: ["period_basis"],
  },
  {
    name: "a stated period called inferred",
    file: "observations.csv",
    column: "period_basis",
    broken: (_, row) => (["2024", "2021/"].includes(row("period")) ? "inferred" : undefined),
    told: ["period"],
  },
  {
    name: "a period inferred of nothing",
    file: "observations.csv",
    column: "period_basis",
    broken: (_, row) => (row("period") === "" ? "inferred" : undefined),
  },
  {
    name: "no period where the document as a whole has one",
    file: "observations.csv",
    column: "period",
    broken: (_, row) =>
      row("nature") !== "capacity" && ["000", "002"].includes(row("source")) ? "" : undefined,
    told: ["period_basis"],
  },
];

const references: Break[] = [
  ["observations.csv", "area"],
  ["observations.csv", "indicator"],
  ["observations.csv", "partner"],
  ["observations.csv", "source"],
  ["targets.csv", "area"],
  ["targets.csv", "indicator"],
  ["targets.csv", "source"],
  ["areas.csv", "parent"],
  ["areas.csv", "partner"],
  ["relations.csv", "part"],
  ["relations.csv", "total"],
  ["excluded.csv", "source"],
].map(([file = "", column = ""]) => ({
  name: "a reference to nothing",
  file,
  column,
  broken: always(column === "source" ? "909" : "999999"),
}));

const enumerations: Break[] = [
  ["areas.csv", "level"],
  ["indicators.csv", "pillar"],
  ["indicators.csv", "measure"],
  ["indicators.csv", "direction"],
  ["indicators.csv", "aggregation"],
  ["indicators.csv", "growth"],
  ["indicators.csv", "price"],
  ["indicators.csv", "domain"],
  ["observations.csv", "period_basis"],
  ["observations.csv", "nature"],
  ["observations.csv", "qualifier"],
  ["observations.csv", "status"],
  ["targets.csv", "kind"],
  ["targets.csv", "qualifier"],
  ["sources.csv", "standing"],
  ["relations.csv", "relation"],
  ["excluded.csv", "reason"],
].map(([file = "", column = ""]) => ({
  name: "a word of no list",
  file,
  column,
  broken: always("某种"),
}));

const unitBreaks: Break[] = [
  {
    name: "a display unit of another dimension",
    file: "indicators.csv",
    column: "display_unit",
    broken: (cell) => (/亩|平方|公顷/.test(cell) ? "万元" : "万亩"),
  },
  {
    name: "a unit that is no base unit",
    file: "indicators.csv",
    column: "unit",
    broken: always("万元"),
  },
  { name: "a unit nobody knows", file: "indicators.csv", column: "unit", broken: always("斛") },
];

const typesAndKeys: Break[] = [
  ...["paragraph", "occurrence"].flatMap((column): Break[] =>
    [...figureFiles, "excluded.csv"].flatMap((file): Break[] => [
      { name: "no whole number", file, column, broken: always("1.5") },
      { name: "less than one", file, column, broken: always("0") },
    ]),
  ),
  { name: "no whole number", file: "indicators.csv", column: "decimals", broken: always("两位") },
  { name: "no date", file: "sources.csv", column: "published", broken: always("2024年2月") },
  { name: "no number", file: "relations.csv", column: "share", broken: always("六成") },
  { name: "nothing", file: "indicators.csv", column: "name", broken: always("") },
  {
    name: "a key twice",
    file: "observations.csv",
    column: "id",
    broken: keyOfFirst("observations.csv"),
  },
  { name: "a key twice", file: "targets.csv", column: "id", broken: keyOfFirst("targets.csv") },
  {
    name: "a key twice",
    file: "indicators.csv",
    column: "indicator",
    broken: keyOfFirst("indicators.csv"),
  },
];

function keyOfFirst(file: string): (cell: string) => string | undefined {
  const first = shippedRows(file).rows[0]?.[0] ?? "";
  return (cell) => (cell === first ? undefined : first);
}

/** Breaks of types, keys, references, word lists, units and period forms. */
export const breaksOfForm: readonly Break[] = [
  ...periods,
  ...bases,
  ...references,
  ...enumerations,
  ...unitBreaks,
  ...typesAndKeys,
];
