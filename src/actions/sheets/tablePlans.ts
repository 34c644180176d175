import type { Ledger } from "../../core/ledger";
import type { WorkbookSettings } from "../../sheet/keep/workbookState";
import type { Cell } from "../../tables/cells/cell";
import type { Block, SheetPlan } from "../../sheet/plan";
import { rawOf, type RawGrid } from "../../tables/cells/raw";
import { planDoublings, planTable, planTargets } from "../../sheet/tables";
import { shippedRuleSets } from "../../core/targets";
import { areas } from "../../tables/areas";
import { doublings } from "../../tables/doublings";
import { facts } from "../../tables/facts";
import { indicators } from "../../tables/indicators";
import { reports } from "../../tables/reports";
import { keyReader } from "../../tables/rowKey";
import { rules } from "../../tables/rules";
import { sources } from "../../tables/sources";
import { standingTargets } from "../../tables/standingTargets";
import { targets } from "../../tables/targets";

/**
 * The data sheets in the order in which they stand.
 * @param standing values of our tables as they stand, header row first
 */
export function tablePlans(
  ledger: Ledger,
  settings: WorkbookSettings,
  standing: ReadonlyMap<string, RawGrid> = new Map(),
): readonly SheetPlan[] {
  const { dataset } = ledger;
  const options = { ledger, sample: settings.isSample ?? false };
  return [
    planTable(facts, dataset.observations, options),
    targetsPlan(ledger, settings, standing.get(targets.name)),
    // Its rows are the person's: what is filled in is added by itself.
    planTable(reports, [], options),
    planDoublings(ledger, options, standing.get(doublings.name)),
    planTable(indicators, dataset.indicators, options),
    planTable(areas, dataset.areas, options),
    planTable(sources, dataset.sources, options),
    planTable(rules, shippedRuleSets, options),
  ];
}

/** @param standing values of 目标台账 as it stands, header row first */
export function targetsPlan(
  ledger: Ledger,
  settings: WorkbookSettings,
  standing: RawGrid = [],
): SheetPlan {
  const options = { sample: settings.isSample ?? false };
  return planTargets(ledger, options, standingTargets(standing));
}

/**
 * The shipped targets with the computed columns of the workbook's own ledger: data columns stay mergeable
 * against their base, verdicts and their words follow what people filled in and chose. The person's rows come last.
 */
export function withComputedColumns(shipped: SheetPlan, own: SheetPlan): SheetPlan {
  const table = shipped.tables[0];
  if (!table) return shipped;
  const [blocks, ownBlocks] = [tableBlock(shipped), tableBlock(own)];
  if (!blocks || !ownBlocks) return shipped;
  const header = (blocks.cells[0] ?? []).map(({ content }) => String(rawOf(content)));
  const readKey = keyReader(header, table.keyColumns);
  const keyOf = (row: readonly Cell[]): string => readKey(row.map(({ content }) => rawOf(content)));
  const ownRows = new Map(ownBlocks.cells.map((row) => [keyOf(row), row]));
  const cells = blocks.cells.map((row, index): readonly Cell[] => {
    const computed = index === 0 ? undefined : ownRows.get(keyOf(row));
    return row.map((cell, column) =>
      table.generatedColumns.includes(header[column] ?? "") ? (computed?.[column] ?? cell) : cell,
    );
  });
  const persons = ownBlocks.cells.slice(1).filter((row) => keyOf(row) === "");
  const merged = [...cells, ...persons];
  return {
    ...shipped,
    conditionalFormats: own.conditionalFormats,
    blocks: shipped.blocks.map((block) => (block === blocks ? { ...block, cells: merged } : block)),
    tables: [{ ...table, place: { ...table.place, rows: merged.length } }],
  };
}

function tableBlock(plan: SheetPlan): Block | undefined {
  return plan.blocks.find(({ row }) => row === plan.tables[0]?.place.row);
}
