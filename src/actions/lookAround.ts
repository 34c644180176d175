import { UserError } from "../core/userError";
import { mayBeCalculating } from "../excel/read/onceCalculated";
import { readUnresolved } from "../excel/read/readUnresolved";
import type { WorkbookContents } from "../excel/read/workbookContents";
import { unlessEdited } from "../excel/run/unlessEdited";
import { inTurn } from "../session/inTurn";
import { session } from "../session/session";
import { review } from "../tables/review";
import { reportDefect } from "./deed/reportDefect";
import { readContents } from "./open/readContents";
import { standingOf } from "./open/standingOf";

/** Looks which sheets stand and what waits there, for the pane to show, when somebody turns to it. */
export function lookAtSheets(): Promise<void> {
  return unlessRefused(async () => {
    await sheetsSeen();
  });
}

/** The same after a deed, with the formulas that have no result: all cells are read for them. */
export function lookAround(): Promise<void> {
  return unlessRefused(async () => {
    const contents = await sheetsSeen();
    if (!contents) return;
    const cells = await unlessEdited((waiting) => readUnresolved(contents.sheets, waiting));
    // A sheet that was just made is still being calculated.
    const stuck = cells?.filter(({ shown }) => !mayBeCalculating(shown));
    if (stuck) session.set({ unresolved: stuck.length });
  });
}

/** Nobody asked for it: what Excel does not tell now stays as it was last seen. */
async function unlessRefused(look: () => Promise<void>): Promise<void> {
  try {
    await inTurn(look);
  } catch (error) {
    if (!(error instanceof UserError)) reportDefect(error);
  }
}

async function sheetsSeen(): Promise<WorkbookContents | undefined> {
  const contents = await unlessEdited((waiting) => readContents([review.name], waiting));
  if (contents) session.set({ standing: standingOf(contents) });
  return contents;
}
