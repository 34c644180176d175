import { nextSave, stateToText, type WorkbookState } from "../../sheet/keep/workbookState";
import type { OnLost } from "../../tables/cells/lostText";
import { tables } from "../../tables/tables";
import type { StateParts } from "../read/workbookContents";
import { ChangedMeanwhile } from "../run/changedMeanwhile";
import { inRequests } from "./sendUnits";
import { runExcel } from "../run/runExcel";
import { doLinesStand } from "./linesStand";
import { bytesOfCells, type Step } from "./step";
import { changedTable, type TableChanges } from "./tableChanges";
import { tableUnits } from "./tableUnits";
import { takeRowAway } from "./takeRowAway";
import type { Unit } from "./unit";
import { writeState } from "./writeState";
import { writeUnits } from "./writeUnits";

/** The state that is written behind tables, and what it was before. */
export interface KeptState {
  readonly state: WorkbookState;
  readonly before: WorkbookState;
  readonly parts: StateParts;
}

/**
 * Writes into several tables in one round trip, in their order, and the state behind them.
 * @param onLost told what somebody typed in between and what could not be put back
 * @throws ChangedMeanwhile where one of them no longer stands as it was read: all stand as they were found then
 */
export async function writeTables(
  changes: readonly TableChanges[],
  onLost: OnLost,
  kept?: KeptState,
): Promise<void> {
  try {
    await write(changes, onLost, kept);
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) await takeRowsAway(changes, error);
    throw error;
  }
}

/** Several rows are found again by the next writing; a single one would stay without its figures. */
async function takeRowsAway(changes: readonly TableChanges[], error: unknown): Promise<void> {
  for (const change of changes) if (change.rows.length === 1) await takeRowAway(change, error);
}

function write(
  changes: readonly TableChanges[],
  onLost: OnLost,
  keeping: KeptState | undefined,
): Promise<void> {
  return inRequests((bytes) =>
    runExcel(async (context) => {
      const units = changes.flatMap((change): readonly Unit[] => {
        const sheet = context.workbook.worksheets.getItem(change.table.sheetId);
        return tableUnits(changedTable(sheet, change));
      });
      const [first] = units;
      const kept = keeping && first && new KeptPart(context, keeping);
      const all = kept
        ? [...units, { sheet: first.sheet, watch: undefined, steps: [kept.step] }]
        : units;
      const disturbed = await writeUnits(context, all, { bytes, onLost });
      if (disturbed.size === 0) return;
      // Lines that stand there are in, whatever happened beside them.
      const areOnlyLines = !keeping && changes.every(({ cells }) => cells.length === 0);
      if (areOnlyLines && (await doLinesStand(context, changes))) return;
      if (kept) await kept.putBack();
      const moved = changes.filter(({ table }) =>
        units.some(({ sheet, watch }) => disturbed.has(sheet) && watch?.table?.name === table.name),
      );
      throw new ChangedMeanwhile(moved.map(({ table }) => sheetOf(table.name)));
    }),
  );
}

/** What the sheet of a table of ours is called, as far as we named it. */
function sheetOf(table: string): string {
  return tables.find(({ name }) => name === table)?.sheet ?? table;
}

/** The part that holds the state, once it is written. */
class KeptPart {
  private part: Excel.CustomXmlPart | undefined;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly kept: KeptState,
  ) {}

  get step(): Step {
    const { state, parts } = this.kept;
    const queue = (): void => {
      this.part = writeState(this.context, state, parts);
      this.part.load("id");
    };
    return { bytes: bytesOfCells([[stateToText(state)]]), queue };
  }

  async putBack(): Promise<void> {
    if (!this.part) return;
    // Of several parts the one that was saved last counts.
    const { id } = this.part;
    const back = async (): Promise<void> => {
      writeState(this.context, nextSave(this.kept.before), { ids: [id] });
      await this.context.sync();
    };
    // A state that says more than the tables would keep what was typed from ever being recorded.
    await back().catch(back).catch(back);
  }
}
