import { findRuleSet } from "../core/targets";
import { UserError } from "../core/userError";
import { readWorkbook } from "../excel/read/readWorkbook";
import { runExcel } from "../excel/runExcel";
import { writeState } from "../excel/write/writeState";
import { readOnlySentence } from "./refusals";
import { rulesOf } from "./jobs/tablePlans";
import type { DeedOutcome } from "./tools";

/**
 * Sets by which rules the workbook's targets are judged from now on; sheets follow when they are made again.
 * @param name name or id of a rule set: 序时, 从宽
 * @throws UserError for an unknown name, and for a workbook that cannot be written
 */
export async function chooseRules(name: string): Promise<DeedOutcome> {
  const found = findRuleSet(name);
  if (!found.ok) throw new UserError(found.message);
  const rules = found.value;
  const { state, statePartId, isReadOnly } = await readWorkbook([]);
  if (isReadOnly) throw new UserError(readOnlySentence);
  if (rulesOf(state.settings).id === rules.id) {
    return { sentence: `判断规则已是“${rules.name}”，没有变化。`, problems: [] };
  }
  const next = { ...state, settings: { ...state.settings, rules: rules.id } };
  await runExcel(async (context) => {
    writeState(context, next, statePartId);
    await context.sync();
  });
  return { sentence: `判断规则改为“${rules.name}”；重新生成汇总表后生效。`, problems: [] };
}
