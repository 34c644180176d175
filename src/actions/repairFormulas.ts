import { repairFormulas as repair } from "../excel/repairFormulas";
import type { DeedOutcome } from "../session/deedState";
import { openDeed } from "./open/openDeed";
import type { DeedTools, NothingAsked } from "./deed/tools";
import { message } from "./deed/words";

export interface RepairOutcome extends DeedOutcome {
  /** Formulas entered again. */
  readonly count: number;
  /** Sheets on which they stand. */
  readonly sheets: readonly string[];
}

/**
 * 修复公式: enters again the formulas of ours that stayed in `#NAME?` or `#BUSY!` after a file was opened before
 * the add-in; protected sheets are left alone and named.
 */
export async function repairFormulas(
  _?: NothingAsked,
  tools: DeedTools = {},
): Promise<RepairOutcome> {
  const { contents } = await openDeed(tools, { tables: [] });
  const { counts, skipped } = await repair(contents.sheets, {
    signal: tools.signal,
    onBatch: (done, total) => tools.progress?.({ done, total, step: message("repairing") }),
  });
  const count = [...counts.values()].reduce((total, one) => total + one, 0);
  const places = [...counts].map(([sheet, cells]) => ({ sheet, count: cells }));
  const nothing = message(skipped.size > 0 ? "repairedNothing" : "nothingToRepair");
  return {
    count,
    sheets: [...counts.keys()],
    problems: [...skipped].map(([sheet, cells]) => message("notRepaired", { sheet, count: cells })),
    said: count > 0 ? message("repaired", { count, places }) : nothing,
  };
}
