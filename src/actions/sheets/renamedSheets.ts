import type { WorkbookContents } from "../../excel/read/workbookContents";
import { recordOf } from "../../sheet/keep/workbookState";
import type { SheetPlan } from "../../sheet/plan";

/** What the sheets of plans are called in the workbook: a person may have renamed them. */
export function standingNames(
  plans: readonly SheetPlan[],
  contents: WorkbookContents,
): ReadonlyMap<string, string> {
  return new Map(
    plans.map((plan) => {
      const id = recordOf(contents.state, plan.kind, plan.area)?.sheetId;
      const sheet = contents.sheets.find((one) => one.id === id);
      return [plan.name, sheet?.name ?? plan.name];
    }),
  );
}

/** The plan with its name and links as the sheets are called. */
export function renamedPlan(plan: SheetPlan, names: ReadonlyMap<string, string>): SheetPlan {
  const nameOf = (sheet: string): string => names.get(sheet) ?? sheet;
  const blocks = plan.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((row) =>
      row.map((cell) =>
        cell.link ? { ...cell, link: { ...cell.link, sheet: nameOf(cell.link.sheet) } } : cell,
      ),
    ),
  }));
  return { ...plan, name: nameOf(plan.name), blocks };
}
