import { createLedger, type Ledger } from "../core/ledger";
import type { Dataset } from "../core/model/dataset";
import { findRuleSet, shippedRuleSets } from "../core/targets";
import type { WorkbookContents } from "../excel/read/workbookContents";
import { shippedDataset } from "../session/shippedDataset";
import type { RawGrid } from "../sheet/keep/raw";
import type { WorkbookSettings } from "../sheet/keep/workbookState";
import {
  areasFromGrid,
  factsFromGrid,
  indicatorsFromGrid,
  rulesFromGrid,
  sourcesFromGrid,
  targetsFromGrid,
  type Reading,
  type UnreadableRow,
} from "../sheet/read";

/** The tables that hold the ledger, in the order in which their sheets stand. */
export const ledgerTables = [
  "JM_Facts",
  "JM_Targets",
  "JM_Indicators",
  "JM_Areas",
  "JM_Sources",
  "JM_Rules",
] as const;
/** All tables of ours: the ledger's, and the list of what to check. */
export const workbookTables: readonly string[] = [...ledgerTables, "JM_Review"];

export type LedgerTable = (typeof ledgerTables)[number];

export interface RowProblem extends UnreadableRow {
  readonly table: LedgerTable;
}

export interface WorkbookLedger {
  readonly ledger: Ledger;
  readonly unreadable: readonly RowProblem[];
  readonly doubtful: readonly RowProblem[];
  /** Why the chosen rule set does not judge; undefined where it does. */
  readonly rulesProblem: string | undefined;
}

/** The ledger that the workbook's tables hold; undefined where it has no 数据台账. */
export async function workbookLedger(
  contents: WorkbookContents,
): Promise<WorkbookLedger | undefined> {
  const grids = new Map(contents.tables.map(({ name, values }) => [name, values]));
  if (!grids.has("JM_Facts")) return undefined;
  const { datasetVersion: version, settings } = contents.state;
  return ledgerFromGrids(grids, await shippedDataset(), { version, settings });
}

/** Reads the grids of our tables, header row first; a catalogue that is missing is the shipped one. */
export function ledgerFromGrids(
  grids: ReadonlyMap<string, RawGrid>,
  shipped: Dataset,
  { version, settings }: { readonly version: string; readonly settings: WorkbookSettings },
): WorkbookLedger {
  const unreadable: RowProblem[] = [];
  const doubtful: RowProblem[] = [];
  function read<T>(
    table: LedgerTable,
    reader: (grid: RawGrid) => Reading<T>,
    otherwise: readonly T[],
  ): readonly T[] {
    const grid = grids.get(table);
    if (!grid) return otherwise;
    const reading = reader(grid);
    unreadable.push(...reading.unreadable.map((row) => ({ table, ...row })));
    doubtful.push(...reading.doubtful.map((row) => ({ table, ...row })));
    return reading.records;
  }
  // What a table does not show (occurrence, basis of a period) comes from the shipped row of the same id.
  const catalogue = createLedger({
    ...shipped,
    areas: read("JM_Areas", areasFromGrid, shipped.areas),
    indicators: read("JM_Indicators", indicatorsFromGrid, shipped.indicators),
    sources: read("JM_Sources", sourcesFromGrid, shipped.sources),
  });
  const dataset = {
    ...catalogue.dataset,
    version,
    observations: read("JM_Facts", (grid) => factsFromGrid(grid, catalogue), []),
    targets: read("JM_Targets", (grid) => targetsFromGrid(grid, catalogue), []),
  };
  const ruleSets = [...shippedRuleSets, ...read("JM_Rules", rulesFromGrid, [])];
  const chosen = settings.rules === undefined ? undefined : findRuleSet(settings.rules, ruleSets);
  const rules = chosen?.ok === true ? chosen.value : undefined;
  return {
    ledger: createLedger(dataset, { asOf: settings.asOf, rules, ruleSets }),
    unreadable,
    doubtful,
    rulesProblem: chosen?.ok === false ? chosen.message : undefined,
  };
}

/** Places of unreadable rows by table, for the merge, which must not count them among the planned rows. */
export function unreadableRows({
  unreadable,
}: WorkbookLedger): ReadonlyMap<string, ReadonlySet<number>> {
  return new Map(
    ledgerTables.map((table) => [
      table,
      new Set(unreadable.filter((row) => row.table === table).map(({ row }) => row)),
    ]),
  );
}
