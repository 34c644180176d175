import {
  createLedger,
  fillInsOfRows,
  targetKey,
  type Ledger,
  type UnreadRow,
} from "../../core/ledger";
import { groupBy } from "../../core/groupBy";
import type { Dataset, FillIn, Report, Target } from "../../core/model/dataset";
import { fillInsWith } from "../../core/reports";
import { findRuleSet, shippedRuleSets } from "../../core/targets";
import type { WorkbookContents } from "../../excel/read/workbookContents";
import { session } from "../../session/session";
import { shippedDataset } from "../../session/shippedDataset";
import type { RawGrid } from "../../tables/cells/raw";
import type { WorkbookState } from "../../sheet/keep/workbookState";
import { areas } from "../../tables/areas";
import type { Reading, UnreadableRow } from "../../tables/columns/tableRow";
import { doublings } from "../../tables/doublings";
import { facts } from "../../tables/facts";
import { indicators } from "../../tables/indicators";
import { allDoublings, readDoublings } from "../../tables/readDoublings";
import { readFacts } from "../../tables/readFacts";
import { readTargets } from "../../tables/readTargets";
import { readReports, reports } from "../../tables/reports";
import { readRules, rules } from "../../tables/rules";
import { sources } from "../../tables/sources";
import { ledgerTables, tables, type LedgerTable } from "../../tables/tables";
import { targets } from "../../tables/targets";
import { unreadRows } from "../../tables/unreadRows";
import { adoptLedger } from "./adoptLedger";
import { brokenTables, ourTables } from "./wholeTables";

/** The tables that a deed reads: all of ours. */
export const workbookTables: readonly string[] = tables.map(({ name }) => name);

export interface RowProblem extends UnreadableRow {
  readonly table: LedgerTable;
}

export interface WorkbookLedger {
  readonly ledger: Ledger;
  readonly unreadable: readonly RowProblem[];
  readonly doubtful: readonly RowProblem[];
  /** What 填报记录 holds, by the key of its target. */
  readonly reports: ReadonlyMap<string, readonly Report[]>;
  /** Why the chosen rule set does not judge; undefined where it does. */
  readonly rulesProblem: string | undefined;
}

/**
 * The ledger that the workbook's tables hold; undefined where it has no 数据台账.
 * @throws UserError where a column is gone; formulas say so too from then on
 */
export async function workbookLedger(
  contents: WorkbookContents,
): Promise<WorkbookLedger | undefined> {
  const refusal = brokenTables(contents);
  if (refusal) {
    await adoptLedger(refusal);
    throw refusal;
  }
  const grids = new Map(
    ourTables(contents).map(({ standing: { name, values } }) => [name, values]),
  );
  if (!grids.has(facts.name)) return undefined;
  const { datasetVersion: version, settings, taken } = contents.state;
  return ledgerFromGrids(grids, await shippedDataset(), { version, settings, taken });
}

interface LedgerSettings extends Pick<WorkbookState, "settings"> {
  /** Of the data that the grids hold. */
  readonly version: string;
  readonly taken?: WorkbookState["taken"] | undefined;
}

/** Reads the grids of our tables, header row first; a catalogue that is missing is the shipped one. */
export function ledgerFromGrids(
  grids: ReadonlyMap<string, RawGrid>,
  shipped: Dataset,
  { version, settings, taken = {} }: LedgerSettings,
): WorkbookLedger {
  const unreadable: RowProblem[] = [];
  const doubtful: RowProblem[] = [];
  function tell(table: LedgerTable, reading: Reading<unknown> | undefined): void {
    if (!reading) return;
    unreadable.push(...reading.unreadable.map((row) => ({ table, ...row })));
    doubtful.push(...reading.doubtful.map((row) => ({ table, ...row })));
  }
  function read<T>(table: LedgerTable, reader: (grid: RawGrid) => Reading<T>): readonly T[] {
    const grid = grids.get(table);
    const reading = grid && reader(grid);
    tell(table, reading);
    return reading?.records ?? [];
  }
  const unreadIn = (kind: UnreadRow["table"], { name }: { readonly name: LedgerTable }) =>
    unreadRows(
      kind,
      grids.get(name) ?? [],
      unreadable.filter(({ table }) => table === name),
      catalogue,
    );
  const known = session.get().lastReading.by(grids, shipped);
  const { catalogue } = known;
  tell(areas.name, known.areas);
  tell(indicators.name, known.indicators);
  tell(sources.name, known.sources);
  const dataset = {
    ...catalogue.dataset,
    version,
    observations: read(facts.name, (grid) => readFacts(grid, catalogue, known.facts)),
    targets: read(targets.name, (grid) => readTargets(grid, catalogue, known.targets)),
  };
  const recorded = groupBy(
    read(reports.name, (grid) => readReports(grid, catalogue, known.reports)),
    targetKey,
  );
  const doublingGrid = grids.get(doublings.name) ?? [];
  const doublingReading = readDoublings(doublingGrid, catalogue);
  tell(doublings.name, doublingReading);
  const fillIns = allFillIns(dataset.targets, recorded, taken);
  const unread = [
    ...unreadIn("facts", facts),
    ...unreadIn("targets", targets),
    ...unreadIn("reports", reports),
  ];
  const ruleSets = [...shippedRuleSets, ...read(rules.name, readRules)];
  const chosen = settings.rules === undefined ? undefined : findRuleSet(settings.rules, ruleSets);
  const judging = chosen?.ok === true ? chosen.value : undefined;
  return {
    ledger: createLedger(dataset, {
      asOf: settings.asOf,
      rules: judging,
      ruleSets,
      unread,
      fillIns,
      doublings: allDoublings(doublingGrid, doublingReading, catalogue),
    }),
    reports: recorded,
    unreadable,
    doubtful,
    rulesProblem: chosen?.ok === false ? chosen.message : undefined,
  };
}

/** Records of targets that are gone stay among them: they are told of, and judge nothing. */
function allFillIns(
  targets: readonly Target[],
  recorded: ReadonlyMap<string, readonly Report[]>,
  taken: NonNullable<WorkbookState["taken"]>,
): readonly FillIn[] {
  // Of targets that stand twice the first is the one that is recorded.
  const rows = groupBy(targets, targetKey);
  const orphans = [...recorded].flatMap(([key, own]) => (rows.has(key) ? [] : own));
  const known = [...rows].flatMap(([key, [target, ...copies]]) => [
    ...(target ? fillInsWith(target, recorded.get(key) ?? [], taken[key]) : []),
    ...fillInsOfRows(copies),
  ]);
  return [...known, ...orphans];
}

/** Unreadable rows by table and place, for the merge, which must not count them among the planned rows. */
export function unreadableRows({
  unreadable,
}: WorkbookLedger): ReadonlyMap<string, ReadonlyMap<number, RowProblem>> {
  return new Map(
    ledgerTables.map(({ name }) => [
      name,
      new Map(
        unreadable
          .filter(({ table }) => table === name)
          .map((problem) => [problem.row, problem] as const),
      ),
    ]),
  );
}
