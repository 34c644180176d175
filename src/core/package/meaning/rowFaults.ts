import { basisFaults } from "./basisFaults";
import type { TableFile } from "../form/columns";
import type { NamedRow } from "../form/csvTable";
import type { Fault } from "../form/fault";
import { observationFigureFaults, targetFigureFaults } from "./figureFaults";
import { indicatorFaults, orphanFaults } from "./indicatorFaults";
import { leadFaults } from "./leadFaults";
import type { ReadTable } from "../form/keyFaults";
import { periodFaults } from "./periodFaults";
import { relationFaults } from "./relationFaults";

/** What rows of the right form still get wrong: periods, printed figures, units, relations, orphans. */
export function rowFaults(tables: readonly ReadTable[]): Fault[] {
  const rowsOf = (file: TableFile): readonly NamedRow[] =>
    tables.find((table) => table.file === file)?.rows ?? [];
  const indicators = rowsOf("indicators.csv");
  const observations = rowsOf("observations.csv");
  const targets = rowsOf("targets.csv");
  const documented =
    tables.find(({ file }) => file === "observations.csv")?.resource.inferredPeriods ?? [];
  const units = new Map(
    indicators.map(({ cell }) => [
      cell("indicator"),
      { unit: cell("unit"), growth: cell("growth") },
    ]),
  );
  return [
    ...indicators.flatMap((row) => indicatorFaults("indicators.csv", row)),
    ...leadFaults("indicators.csv", indicators),
    ...orphanFaults("indicators.csv", indicators, [...observations, ...targets]),
    ...observations.flatMap((row) => [
      ...periodFaults("observations.csv", row),
      ...basisFaults("observations.csv", row, documented),
      ...observationFigureFaults("observations.csv", row, units),
    ]),
    ...targets.flatMap((row) => [
      ...periodFaults("targets.csv", row),
      ...targetFigureFaults("targets.csv", row, units),
    ]),
    ...rowsOf("relations.csv").flatMap((row) => relationFaults("relations.csv", row)),
  ];
}
