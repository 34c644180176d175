import type { WorkbookContents } from "../../excel/read/workbookContents";
import type { RawGrid } from "../../tables/cells/raw";
import { ourTables } from "../deed/wholeTables";
import type { TableMerges } from "./layTable";

/**
 * Values of our tables as the deed leaves them: a formula that a person typed counts as its result where it stands
 * unchanged, and a table that cannot be written goes on answering as it stands.
 */
export function mergedValues(
  merges: TableMerges,
  contents: WorkbookContents,
): ReadonlyMap<string, RawGrid> {
  const standing = ourTables(contents).map(
    ({ standing: { name, values } }) => [name, values] as const,
  );
  return new Map([
    ...standing,
    ...merges.flatMap(({ plan, merge }) => {
      const name = plan.tables[0]?.name;
      if (name === undefined) return [];
      const table = contents.tables.find((one) => one.name === name);
      const [first, end] = merge.added;
      const values = merge.grid.map((row, i) => {
        const old = i < first ? i : i - merge.inserted;
        const isNew = i >= first && i < end;
        return row.map((cell, j) =>
          !isNew && table?.formulas[old]?.[j] === cell ? (table.values[old]?.[j] ?? "") : cell,
        );
      });
      return [[name, values] as const];
    }),
  ]);
}
