import { unitOf } from "../../../src/core/figures";
import { always, figureFiles, filled, type Break } from "./breakKinds";
import { shippedRows } from "./shippedPackage";

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
      told: ["stated", "yoy_stated", "qualifier", "value", "change"],
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

/** Breaks of values, qualifiers, signs and rates against their printed forms. */
export const breaksOfFigures: readonly Break[] = [...numbers, ...figures, ...rates];
