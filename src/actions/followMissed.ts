import type { WorkbookContents } from "../excel/read/workbookContents";
import { ChangedMeanwhile } from "../excel/run/changedMeanwhile";
import { writeTables } from "../excel/write/writeTables";
import { keepLost } from "../session/lostTexts";
import { session } from "../session/session";
import { missedAnswers } from "../sheet/answer/missedEdits";
import { targets } from "../tables/targets";
import { unlessChanged } from "./deed/planAnew";
import { isOfNewerVersion } from "./deed/wholeTables";
import type { WorkbookLedger } from "./deed/workbookLedger";
import { recordTyped } from "./reports/recordReports";
import { writableTable } from "./sheets/sayUnread";

/**
 * Follows what was edited while nobody told of it, above all while the add-in slept: 目标台账 is compared with what the
 * core says of it now, and what was filled in with its day is recorded, as if it had just been typed.
 */
export async function followMissed(read: WorkbookContents, found: WorkbookLedger): Promise<void> {
  const done = await unlessChanged(() => follow(read, found));
  // Who types meanwhile is followed by an event; the rest is looked at again.
  if (done instanceof ChangedMeanwhile) session.get().following?.unseen.lose();
}

async function follow(read: WorkbookContents, found: WorkbookLedger): Promise<void> {
  const { following } = session.get();
  following?.unseen.saw(read.tables);
  const standing = writableTable(read, targets.name);
  if (!standing || isOfNewerVersion(read)) return;
  const rows = [...standing.values.slice(1).keys()];
  const { contents, own } = await recordTyped(read, found, rows);
  following?.unseen.saw(contents.tables);
  const table = writableTable(contents, targets.name);
  if (!table) return;
  const cells = missedAnswers({
    formulas: table.formulas,
    values: table.values,
    ledger: own.ledger,
    unreadable: own.unreadable.filter((row) => row.table === targets.name),
  });
  following?.answers.note(targets.name, cells);
  if (cells.length > 0) await writeTables([{ table, cells, rows: [] }], keepLost);
  following?.unseen.wrote(targets.name, cells);
}
