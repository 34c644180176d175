import { allAnnexes } from "../core/county";
import { UserError } from "../core/userError";
import { listenToWorkbook } from "../excel/events";
import { readEmptyCells } from "../excel/read/readEmptyCells";
import { refreshLookUps } from "../excel/refreshLookUps";
import type { Following } from "../session/following";
import { fetchPart } from "../session/fetchPart";
import { Gathering } from "../session/gathering";
import { inTurn } from "../session/inTurn";
import { OwnWrites } from "../session/ownWrites";
import { session } from "../session/session";
import { UnseenEdits } from "../session/unseenEdits";
import type * as follow from "./follow";
import { adoptWorkbook } from "./open/adoptWorkbook";
import { readContents } from "./open/readContents";
import { standingOf } from "./open/standingOf";
import { reportDefect } from "./deed/reportDefect";
import type { WorkbookContents } from "../excel/read/workbookContents";
import { workbookTables, type WorkbookLedger } from "./deed/workbookLedger";

/** Edits, and selections, that follow one another this closely are read as one. */
const quietMilliseconds = 150;
const quietMillisecondsOfSelections = 400;

/**
 * Asks the workbook what it holds, so that formulas answer from its own ledger, listens to edits and follows those
 * that were made while the add-in slept. Look-ups wait for this; they answer from the shipped data only where the
 * workbook holds no ledger. Results saved in the file are calculated again: somebody may have edited the ledger where
 * the add-in was not. A deed that is asked for meanwhile waits for its end.
 */
export function openWorkbook(): Promise<void> {
  return inTurn(open);
}

async function open(): Promise<void> {
  session.set({ emptyCellReader: readEmptyCells });
  const contents = await readContents(workbookTables, { onCellEdit: tellOfCellEdit });
  const { cards = false, annex = allAnnexes } = contents.state.settings;
  session.set({ cards, annex, standing: standingOf(contents), isCellEdited: false });
  const own = await adoptWorkbook(contents);
  await listenToLedger();
  if (own) await followAll(contents, own);
  if (session.get().holding?.refusal === undefined && !own) return;
  const ledgerSheets = new Set(contents.tables.map(({ sheetId }) => sheetId));
  await refreshLookUps(contents.sheets.filter(({ id }) => !ledgerSheets.has(id)));
}

/** What was missed; where the part that follows it is out of reach, the next look at the workbook does. */
async function followAll(contents: WorkbookContents, own: WorkbookLedger): Promise<void> {
  const by = await followers().catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error;
  });
  await by?.followMissed(contents, own);
}

/** The page waits for it, so it is said; each try sets it anew. */
function tellOfCellEdit(): void {
  if (!session.get().isCellEdited) session.set({ isCellEdited: true });
}

/** Listens to the tables that exist now; called again after a load has made them. */
export async function listenToLedger(): Promise<void> {
  const before = session.get().following;
  // The listeners of a table that was deleted are gone with it.
  await before?.stop().catch(() => undefined);
  const { edits, answers, unseen, looks } = before ?? newFollowing();
  const stop = await listenToWorkbook(workbookTables, {
    onEdit: (change) => {
      edits.add(change);
    },
    onSelection: (selection) => {
      unseen.moved(selection);
      if (unseen.isWaiting) looks.add(selection);
    },
  });
  session.set({ following: { edits, answers, unseen, looks, stop } });
}

/** Whoever turns to the pane may have edited what is selected: Excel does not tell of every edit. */
export function lookAtLedger(): void {
  const { unseen, looks } = session.get().following ?? {};
  unseen?.halted();
  if (unseen?.isWaiting === true) looks?.add("pane");
}

/** Resolves once every edit that Excel has told of, or that was found, is answered, for scripts that go on from there. */
export async function editsFollowed(): Promise<void> {
  const { looks, edits } = session.get().following ?? {};
  await looks?.rest();
  await edits?.rest();
}

function newFollowing(): Omit<Following, "stop"> {
  return {
    edits: new Gathering(quietMilliseconds, (made) =>
      followed(({ followEdits }) => followEdits(made)),
    ),
    answers: new OwnWrites(),
    unseen: new UnseenEdits(),
    looks: new Gathering(quietMillisecondsOfSelections, () =>
      followed(({ lookAgain }) => lookAgain()),
    ),
  };
}

/** What Excel would not do now is done with the next look at everything; nobody asked for it, so nobody is told. */
async function followed(deed: (by: Followers) => Promise<void>): Promise<void> {
  try {
    await inTurn(async () => deed(await followersOrReading()));
  } catch (error) {
    session.get().following?.unseen.lose();
    if (!(error instanceof UserError)) reportDefect(error);
  }
}

type Followers = typeof follow;

function followers(): Promise<Followers> {
  return fetchPart(() => import(/* webpackChunkName: "deeds" */ "./follow"));
}

/** Where they are out of reach, formulas at least answer from what stands there now. */
async function followersOrReading(): Promise<Followers> {
  try {
    return await followers();
  } catch (error) {
    await adoptWorkbook(await readContents());
    throw error;
  }
}
