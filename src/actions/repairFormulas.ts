import { repairFormulas as repair } from "../excel/repairFormulas";
import type { DeedOutcome } from "../session/deedState";
import { openDeed } from "./openDeed";
import type { DeedTools, NothingAsked } from "./tools";

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
  const { contents, waiting } = await openDeed(tools, { tables: [] });
  const { counts, skipped } = await repair(contents.sheets, {
    ...waiting,
    onBatch: (done, total) => tools.progress?.({ done, total, text: "修复公式" }),
  });
  const count = [...counts.values()].reduce((total, one) => total + one, 0);
  const places = [...counts].map(([sheet, cells]) => `“${sheet}”${cells}格`).join("、");
  return {
    count,
    sheets: [...counts.keys()],
    problems: [...skipped].map(
      ([sheet, cells]) =>
        `工作表“${sheet}”受保护，有${cells}格公式没有修复。请撤销保护，再试一次。`,
    ),
    sentence: sentenceOf(count, places, skipped.size > 0),
  };
}

function sentenceOf(count: number, places: string, isSkipped: boolean): string {
  if (count > 0) return `已重新输入${count}格公式：${places}。`;
  return isSkipped ? "没有修复公式。" : "没有需要修复的公式。";
}
