import type { StandingSheet } from "../../excel/read/readSheets";
import type { StandingBlock } from "../../sheet/keep/carriedText";
import { gridFingerprint } from "../../sheet/keep/fingerprint";
import { planGrid } from "../../sheet/keep/planGrid";
import type { StandingRecord } from "../../sheet/keep/writtenBefore";
import type { PersonsBlock, SheetRecord } from "../../sheet/keep/workbookState";
import type { SheetPlan } from "../../sheet/plan";

/** The record as if one of the plans had been written: what stands there otherwise is the person's. */
export function withAssumedRows(
  record: SheetRecord,
  assumed: readonly SheetPlan[],
): StandingRecord {
  const plans = assumed.map((plan) => ({
    rows: gridFingerprint(planGrid(plan)),
    personsBlocks: personsBlocks(plan),
    tables: [],
  }));
  const [first, ...others] = new Map(plans.map((one) => [one.rows.join("\n"), one])).values();
  return first ? { ...record, ...first, assumed: others } : record;
}

/** The person's blocks whose names are gone, where they were planned. */
export function unnamedBlocks(
  assumed: readonly SheetPlan[],
  { persons }: StandingSheet,
): readonly StandingBlock[] {
  return (assumed[0] ? personsBlocks(assumed[0]) : [])
    .filter(({ id }) => !persons.some((block) => block.id === id))
    .map((block) => ({ ...block, isGuess: true }));
}

export function personsBlocks(plan: SheetPlan): readonly PersonsBlock[] {
  return plan.blocks
    .filter(({ owner }) => owner === "person")
    .map(({ id, row, column, cells }) => ({
      id,
      row,
      column,
      rows: cells.length,
      columns: Math.max(...cells.map((line) => line.length)),
    }));
}
