import { onTablesChanged } from "../excel/events";
import { readEmptyCells } from "../excel/read/readEmptyCells";
import { refreshLookUps } from "../excel/refreshLookUps";
import type { TableChange } from "../session/following";
import { Gathering } from "../session/gathering";
import { inTurn } from "../session/inTurn";
import { OwnWrites } from "../session/ownWrites";
import { session } from "../session/session";
import { adoptLedger } from "./deed/adoptLedger";
import { followEdits } from "./followEdits";
import { readContents } from "./deed/readContents";
import { reportDefect } from "./deed/reportDefect";
import { brokenTables } from "./deed/wholeTables";
import { workbookLedger, workbookTables } from "./deed/workbookLedger";

/** Edits that follow one another this closely are read as one. */
const quietMilliseconds = 150;

/**
 * Asks the workbook what it holds, so that formulas answer from its own ledger, and listens to edits.
 * Look-ups wait for this; they answer from the shipped data only where the workbook holds no ledger. Results
 * saved in the file are calculated again: somebody may have edited the ledger where the add-in was not.
 * A deed that is asked for meanwhile waits for its end.
 */
export function openWorkbook(): Promise<void> {
  return inTurn(open);
}

async function open(): Promise<void> {
  session.set({ emptyCellReader: readEmptyCells });
  const contents = await readContents();
  const found = brokenTables(contents) ?? (await workbookLedger(contents))?.ledger;
  session.set({ cards: contents.state.settings.cards ?? false });
  await adoptLedger(found);
  await listenToLedger();
  if (!found) return;
  const ledgerSheets = new Set(contents.tables.map(({ sheetId }) => sheetId));
  await refreshLookUps(contents.sheets.filter(({ id }) => !ledgerSheets.has(id)));
}

/** Listens to the tables that exist now; called again after a load has made them. */
export async function listenToLedger(): Promise<void> {
  const before = session.get().following;
  // The listeners of a table that was deleted are gone with it.
  await before?.stop().catch(() => undefined);
  const edits = before?.edits ?? gatheredEdits();
  const answers = before?.answers ?? new OwnWrites();
  const stop = await onTablesChanged(workbookTables, (change) => {
    edits.add(change);
  });
  session.set({ following: { edits, answers, stop } });
}

/** Resolves once every edit that Excel has told of is answered, for scripts that go on from there. */
export async function editsFollowed(): Promise<void> {
  await session.get().following?.edits.rest();
}

function gatheredEdits(): Gathering<TableChange> {
  return new Gathering(quietMilliseconds, (made) =>
    inTurn(() => followEdits(made)).catch(reportDefect),
  );
}
