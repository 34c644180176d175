import { stateToText, type WorkbookState } from "../../sheet/keep/workbookState";
import { ChangedMeanwhile } from "../run/changedMeanwhile";
import { runExcel } from "../run/runExcel";
import { bytesOfCells } from "./step";
import { changedTable, type TableChanges } from "./tableChanges";
import { tableUnits } from "./tableUnits";
import type { Unit } from "./unit";
import { writeState } from "./writeState";
import { writeUnits } from "./writeUnits";

/** The state that is written behind tables, and what it was before. */
export interface KeptState {
  readonly state: WorkbookState;
  readonly before: WorkbookState;
  readonly partId: string | undefined;
}

/**
 * Writes into several tables in one round trip, in their order, and the state behind them.
 * @throws ChangedMeanwhile where one of them no longer stands as it was read: all stand as they were found then
 */
export function writeTables(changes: readonly TableChanges[], kept?: KeptState): Promise<void> {
  return runExcel(async (context) => {
    const units = changes.flatMap((change): readonly Unit[] => {
      const sheet = context.workbook.worksheets.getItem(change.table.sheetId);
      return tableUnits(changedTable(sheet, change));
    });
    const { disturbed } = await writeUnits(
      context,
      [...units, ...stateUnits(context, units, kept)],
      true,
    );
    if (disturbed.size === 0) return;
    if (kept) {
      writeState(context, kept.before, kept.partId);
      await context.sync();
    }
    throw new ChangedMeanwhile(changes.map(({ table }) => table.name));
  });
}

function stateUnits(
  context: Excel.RequestContext,
  [first]: readonly Unit[],
  kept: KeptState | undefined,
): readonly Unit[] {
  if (!first || !kept) return [];
  const queue = (): void => {
    writeState(context, kept.state, kept.partId);
  };
  const step = { bytes: bytesOfCells([[stateToText(kept.state)]]), queue };
  return [{ sheet: first.sheet, watch: undefined, steps: [step] }];
}
