import type { Ledger } from "../../../src/core/ledger";
import type { Observation } from "../../../src/core/model/dataset";
import { countySummary } from "../../../src/core/county";
import { scheduleRules } from "../../../src/core/targets";
import { sheetChanges } from "../../../src/sheet/changes/sheetChanges";
import { planCountySheet } from "../../../src/sheet/county";
import { mergeSheet } from "../../../src/sheet/keep/mergeSheet";
import { planGrid } from "../../../src/sheet/keep/planGrid";
import type { RawGrid } from "../../../src/tables/cells/raw";
import type { SheetRecord } from "../../../src/sheet/keep/workbookState";
import type { SheetPlan } from "../../../src/sheet/plan";
import { changedLedger, shippedLedger } from "./changedLedger";

export const county = "150825";
export const document = "《2024年乌拉特后旗政府工作报告》";

interface Look {
  readonly area?: string | undefined;
  readonly mode?: "静态" | "公式";
  readonly rules?: typeof scheduleRules;
}

export function planOf(
  ledger: Ledger,
  { area = county, mode = "静态", rules = scheduleRules }: Look,
) {
  return planCountySheet(countySummary({ ...ledger, rules }, area), {
    mode,
    sample: false,
    remarks: "",
  });
}

export function rowsOf(plan: SheetPlan): readonly string[] {
  return mergeSheet(plan, [], undefined, []).rows;
}

export function recordOf(plan: SheetPlan): SheetRecord {
  const { name } = plan;
  const rows = rowsOf(plan);
  return { kind: "county", sheetId: "1", name, layout: "", rows, personsBlocks: [], tables: [] };
}

interface Again extends Look {
  readonly before?: Look & { readonly ledger?: Ledger };
  /** What a person does to the sheet in between. */
  readonly edit?: (grid: RawGrid) => RawGrid;
}

/** What is told when the sheet is made of the shipped ledger, and again of another. */
export function toldOf(
  ledger: Ledger,
  { before, edit = (grid) => grid, ...look }: Again = {},
): string[] {
  const standing = planOf(before?.ledger ?? shippedLedger(), { area: look.area, ...before });
  const plan = planOf(ledger, look);
  const changes = sheetChanges(plan, rowsOf(plan), recordOf(standing), edit(planGrid(standing)));
  return changes.map(({ text }) => text);
}

export function corrected(id: string, change: Partial<Observation>): Ledger {
  return changedLedger(({ observations }) => ({
    observations: observations.map((row) => (row.id === id ? { ...row, ...change } : row)),
  }));
}

export function without(id: string): Ledger {
  return changedLedger(({ observations }) => ({
    observations: observations.filter((row) => row.id !== id),
  }));
}
