import { unitOf } from "../../../src/core/figures";
import { shippedRows } from "./shippedPackage";

/** A way to break a cell of a column so that its row can no longer be right. */
export interface Break {
  readonly name: string;
  readonly file: string;
  readonly column: string;
  /** The broken content; undefined where this cell cannot be broken so. */
  readonly broken: (cell: string, row: Row) => string | undefined;
  /** Columns at which the fault may be told, besides the broken one. */
  readonly told?: readonly string[];
}

/** Cells of a row by column. */
export type Row = (column: string) => string;

const filled =
  (broken: (cell: string, row: Row) => string | undefined) => (cell: string, row: Row) =>
    cell === "" ? undefined : broken(cell, row);
const always = (text: string) => () => text;
const figureFiles = ["observations.csv", "targets.csv"];
const units = new Map(
  shippedRows("indicators.csv").rows.map((cells) => [cells[0] ?? "", cells[7] ?? ""]),
);

const numbers: Break[] = [
  ["observations.csv", "value"],
  ["observations.csv", "value_upper"],
  ["observations.csv", "change"],
  ["observations.csv", "yoy"],
  ["targets.csv", "value"],
  ["targets.csv", "value_upper"],
].flatMap(([file = "", column = ""]): Break[] => {
  // A milestone told in words has no printed number, and then counts one.
  const printed = (broken: (cell: string) => string) =>
    filled((cell, row) =>
      file === "targets.csv" && row("kind") === "milestone" ? undefined : broken(cell),
    );
  return [
    { name: "no number", file, column, broken: always("约三成") },
    { name: "separators", file, column, broken: filled((cell) => `1,${cell}`) },
    { name: "another number", file, column, broken: printed((cell) => String(Number(cell) + 1)) },
    {
      name: "ten times as much",
      file,
      column,
      broken: printed((cell) => String(Number(cell) * 10)),
    },
    {
      name: "the other sign",
      file,
      column,
      broken: printed((cell) => (cell.startsWith("-") ? cell.slice(1) : `-${cell}`)),
    },
    {
      name: "nothing",
      file,
      column,
      broken: printed(always("")),
      told: ["stated", "yoy_stated", "qualifier", "value"],
    },
  ];
});

const figures: Break[] = figureFiles.flatMap((file): Break[] => [
  {
    name: "another printed number",
    file,
    column: "stated",
    broken: filled((cell, row) =>
      row("kind") === "milestone" ? undefined : cell.replace(/[\d.]+|[^\d.]+/u, "987654"),
    ),
    told: ["value", "change", "value_upper", "qualifier"],
  },
  {
    name: "a printed form without a number",
    file,
    column: "stated",
    broken: filled((_, row) => (row("kind") === "milestone" ? undefined : "若干")),
  },
  {
    name: "a printed form of another unit",
    file,
    column: "stated",
    broken: filled((cell, row) => {
      const unit = unitOf(units.get(row("indicator")) ?? "")?.name;
      return row("kind") === "milestone" ? undefined : `12345${unit === "亩" ? "元" : "亩"}`;
    }),
    told: ["value", "change", "value_upper", "qualifier"],
  },
  {
    name: "a qualifier that is not printed",
    file,
    column: "qualifier",
    broken: (cell, row) =>
      row("kind") === "milestone" ? undefined : cell === "at_most" ? "approx" : "at_most",
  },
]);

const rates: Break[] = [
  {
    name: "another printed rate",
    file: "observations.csv",
    column: "yoy_stated",
    broken: filled(always("987.6%")),
    told: ["yoy", "change", "qualifier"],
  },
];

const periods: Break[] = figureFiles.flatMap((file) =>
  ["2023年", "2024-13", "2024/2023", "二〇二三", "2023-1"].map((text) => ({
    name: `the period ${text}`,
    file,
    column: "period",
    broken: always(text),
  })),
);

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
    broken: (cell) => (cell.endsWith("亩") ? "万元" : "万亩"),
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

export const breaks: readonly Break[] = [
  ...numbers,
  ...figures,
  ...rates,
  ...periods,
  ...references,
  ...enumerations,
  ...unitBreaks,
  ...typesAndKeys,
];
