import { laterFillIns, type AsOfMove, type Ledger } from "../../core/ledger";
import type { Message } from "../../core/message";
import { isClosed } from "../../core/periods";
import type { WorkbookContents } from "../../excel/read/workbookContents";
import { message } from "./words";

/** What a deed tells of the as-of date: that it moved, and what the ledger holds that the day does not know. */
export function dayNotes(
  ledger: Ledger | undefined,
  move: AsOfMove | undefined,
): readonly Message[] {
  const moved = move === undefined ? [] : [movedNote(move)];
  if (ledger === undefined) return moved;
  return [...moved, ...laterNotes(ledger), ...emptyNotes(ledger)];
}

/** That the state was made again, and what the workbook judges by since. */
export function rebuiltNotes(
  { stateParts }: WorkbookContents,
  { asOf, rules }: Ledger,
): readonly Message[] {
  if (stateParts.condition !== "rebuilt") return [];
  return [message("stateRebuilt", { asOf, rules: rules.name })];
}

export function movedNote(move: AsOfMove): Message {
  return message("asOfMoved", move);
}

function laterNotes(ledger: Ledger): readonly Message[] {
  const count = laterFillInCount(ledger);
  return count === 0 ? [] : [message("fillInsLater", { count })];
}

/** Fill-ins that are later than a date that a person set. */
export function laterFillInCount(ledger: Ledger): number {
  const areas = [...ledger.targetsOfArea.keys()];
  return areas.reduce((count, area) => count + laterFillIns(ledger, area).length, 0);
}

/** Sheets made for a day before everything would look as if nothing had ever been reported. */
function emptyNotes({ asOf, dataset, fillIns, periodOf }: Ledger): readonly Message[] {
  if (asOf === undefined) return [];
  const isKnown =
    dataset.observations.some(({ nature, period }) => {
      const window = periodOf(period);
      return nature === "actual" && isClosed(window) && window.end <= asOf;
    }) || [...fillIns.values()].flat().some(({ day }) => day !== undefined && day <= asOf);
  return isKnown ? [] : [message("nothingKnown", { asOf })];
}
