import type { StandingSheet } from "../../excel/read/readSheets";
import type { StandingBlock } from "../../sheet/keep/carriedText";
import { gridFingerprint } from "../../sheet/keep/fingerprint";
import { planGrid } from "../../sheet/keep/planGrid";
import type { PersonsBlock, SheetRecord } from "../../sheet/keep/workbookState";
import type { SheetPlan } from "../../sheet/plan";

/** Whether the record of a county sheet or the overview was made from marks, so that what was written is not known. */
export function isUnknownContent({ kind, rows, layout }: SheetRecord): boolean {
  return (kind === "county" || kind === "overview") && rows.length === 0 && layout === "";
}

/** The record as if one of the plans had been written: what stands there otherwise is the person's. */
export function withAssumedRows(record: SheetRecord, assumed: readonly SheetPlan[]): SheetRecord {
  const [first, ...others] = assumed.map((plan) => ({
    rows: gridFingerprint(planGrid(plan)),
    personsBlocks: personsBlocks(plan),
    tables: [],
  }));
  return first ? { ...record, ...first, before: [...(record.before ?? []), ...others] } : record;
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
