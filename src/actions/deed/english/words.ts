import { counted, dayInEnglish, listed, listedInQuotes } from "../../../core/english";
import type { SameCodes } from "../../../core/message";
import { quoted } from "../../../core/quoted";
import type { Undone, words } from "../words";
import { englishFillRefusals } from "./fillWords";
import { englishStateNotes, englishStateRefusals } from "./stateWords";
import { englishSteps } from "./stepWords";

const undoneWords: Readonly<Record<Undone, string>> = {
  changed: "changed",
  written: "written",
  entered: "entered",
  finalised: "finalised",
};

const againWords = { build: "make the sheets again", load: "load the data again" };

/** What deeds tell, in English. */
export const englishWords: SameCodes<typeof words> = {
  workbookReadOnly: () =>
    "The workbook was opened read-only; nothing was written. Save a copy and try again.",
  structureProtected: ({ sheet }) =>
    `The structure of the workbook is protected, so the sheet ${quoted(sheet)} cannot be made. Remove the workbook's protection under Review and try again.`,
  sheetProtected: ({ sheet, undone }) =>
    `Sheet ${quoted(sheet)} is protected; nothing was ${undoneWords[undone]}. Remove the protection and try again.`,
  tableFiltered: ({ sheet }) =>
    `The table on sheet ${quoted(sheet)} is filtered; nothing was written. Clear the filter and try again.`,
  sheetFiltered: ({ sheet, undone }) =>
    `Sheet ${quoted(sheet)} is filtered; nothing was ${undoneWords[undone]}. Clear the filter and try again.`,
  nameTaken: ({ sheet, again }) =>
    `There is a sheet named ${quoted(sheet)} that this add-in did not make; nothing was changed. Rename it and ${againWords[again]}.`,
  tableNotOurs: ({ sheet, table }) =>
    `The table ${table} on sheet ${quoted(sheet)} was not made by this add-in. Rename it and load the data again.`,
  columnsGone: ({ broken }) =>
    `${broken.map(({ sheet, columns }) => `${sheet} lacks ${columnsNamed(columns)}`).join("; ")}. Undo the deletion, or give the columns their names back, and try again.`,
  columnsEmptied: ({ broken }) =>
    `Every cell is empty in ${broken.map(({ sheet, columns }) => `${listedInQuotes(columns)} of ${sheet}`).join("; ")}, where every row had something before. Undo the deletion, or paste back what was there, and try again.`,
  halfMade: ({ sheet }) =>
    `Sheet ${quoted(sheet)} was left unfinished last time and now holds something of yours; nothing was changed. Rename it and load the data again.`,
  sheetsMoved: ({ sheets }) =>
    `Somebody kept editing ${listedInQuotes(sheets)}: three tries failed, and everything was put back as it was. Wait until the editing is over and do it once more.`,
  tableGone: ({ sheet, table }) =>
    `The table ${table} on sheet ${quoted(sheet)} is gone; nothing was written. Undo the deletion; or rename that sheet, or keep a copy and delete it, and load the data again.`,
  noLedger: () =>
    "The workbook holds no ledger yet. Load the data first, then make the county sheets.",
  noFacts: () => "The workbook has no 数据台账 yet. Load the data first, then enter the figure.",
  noTargets: () => "The workbook has no 目标台账 yet. Load the data first, then fill in.",
  unknownCounty: ({ text, legal }) =>
    `${quoted(text)} is no county of the ledger; it has ${listed(legal)}.`,
  asOfUnreadable: ({ reason }) => `The as-of date cannot be read: ${reason}`,
  rulesUnknown: ({ reason }) => reason,
  judgedBySchedule: () => "Targets were judged by the rules “序时” this time.",
  reportsPending: ({ sheet }) =>
    `Sheet ${quoted(sheet)} is protected, filtered or missing, so the figures just filled in are not yet recorded in 填报记录; targets were judged by them all the same. Remove the protection, clear the filter and make the sheets once more.`,
  editsUnrecorded: ({ count }) =>
    `${counted(count, "edit has", "edits have")} to be listed in 核对事项 first; that failed, so nothing was written.`,
  lostListed: ({ count }) =>
    `Somebody was editing meanwhile: what stood in ${counted(count, "cell")} could not be put back and is now listed in 核对事项.`,
  lostUnlisted: ({ texts }) =>
    `Somebody was editing meanwhile, and this could not be put back; please type it again: ${texts.map(({ place, text }) => `${quoted(text)} in ${place}`).join("; ")}.`,
  rowUnreadable: ({ sheet, row, column, found, reason }) =>
    found.trim() === ""
      ? `${sheet}, row ${row}: ${quoted(column)} is empty; please fill it in.`
      : `${sheet}, row ${row}: ${quoted(found)} in ${quoted(column)} cannot be read: ${reason}`,
  noSummary: ({ sheet }) =>
    `${quoted(sheet)} is neither a county sheet nor the overview: there is nothing to finalise. Go to a county sheet and try again.`,
  noSummaries: () => "The workbook has no county sheets yet: there is nothing to finalise.",
  withoutResult: ({ sheet, count, places }) =>
    `${formulasIn(sheet, count, places)} no result; the sheet was not finalised. Wait until Excel has calculated, or repair the formulas first, and try again.`,
  stillStale: ({ sheet, count, places }) =>
    `${counted(count, "cell")} of ${quoted(sheet)} (${firstPlaces(count, places)}) ${count === 1 ? "says" : "say"} 待更新; the sheet was not finalised. Make it again and retry.`,
  notRepaired: ({ sheet, count }) =>
    `Sheet ${quoted(sheet)} is protected: ${counted(count, "formula was", "formulas were")} not repaired. Remove the protection and try again.`,
  entryFault: ({ reason }) => reason,
  noFormula: ({ formula }) =>
    `${quoted(formula)} is no formula; a formula begins with an equals sign.`,
  textsOutOfReach: ({ file }) =>
    `The descriptions of the functions, ${file}, cannot be fetched. Check the network and try again.`,
  sheetGone: ({ sheet }) =>
    `Sheet ${quoted(sheet)} is no longer in the workbook; it can be made again.`,
  sheetHidden: ({ sheet }) => `Sheet ${quoted(sheet)} is hidden; unhide it to open it.`,
  ...englishFillRefusals,
  ...englishStateRefusals,

  loaded: ({ version, ...held }) => `Loaded data version ${version}: ${holds(held)}${kept(held)}.`,
  alreadyLoaded: ({ version, ...held }) =>
    `Data version ${version} is already in the workbook; nothing changed (${holds(held)})${kept(held)}.`,
  built: ({ written, unchanged }) =>
    `Made ${counted(written.length, "sheet")}: ${listed(written)}${unchanged > 0 ? `; ${counted(unchanged, "sheet")} did not change` : ""}.`,
  builtNothing: () => "Nothing changed; all county sheets are up to date.",
  nothingBuilt: () => "Cancelled; no county sheet was changed.",
  buildCancelled: ({ written }) => `Cancelled: ${listed(written)} made, nothing else was changed.`,
  buildLeftBetween: ({ written, from, to }) =>
    `Cancelled: ${listed(written)} made as of ${dayOrNone(to)}, nothing else was changed; the workbook's as-of date is still ${dayOrNone(from)}.`,
  finalised: ({ sheets, count, own }) =>
    `Finalised ${listedInQuotes(sheets)}: ${counted(count, "formula")} turned into ${count === 1 ? "a value" : "values"}${ownFormulas(own)}.`,
  finaliseCancelled: ({ sheets }) =>
    sheets.length === 0
      ? "Cancelled; no sheet has been finalised."
      : `Cancelled: ${listedInQuotes(sheets)} ${sheets.length === 1 ? "is" : "are"} finalised, nothing else was changed.`,
  alreadyStatic: ({ sheet, own }) =>
    `${quoted(sheet)} holds fixed values already: there is no formula to finalise${ownFormulas(own)}.`,
  allStatic: ({ own }) =>
    `All county sheets hold fixed values already: there is no formula to finalise${ownFormulas(own)}.`,
  nothingFinalised: ({ own }) => `No sheet was finalised${ownFormulas(own)}.`,
  entered: ({ subject, figure, place }) => `Entered ${subject}: ${figure} (${place}).`,
  alreadyPresent: ({ present }) =>
    `The ledger already has a figure of the same: ${present.join("; ")}. Nothing was entered; to add a row all the same, confirm it once more.`,
  filled: ({ count }) => `Filled in the latest figures of ${counted(count, "target")}.`,
  asOfMoved: ({ from, to, changed }) =>
    `The as-of date moved from ${dayOrNone(from)} to ${dayOrNone(to)}; ${changed === 0 ? "no target changed its status" : `${counted(changed, "target")} changed ${changed === 1 ? "its" : "their"} status`}.`,
  fillInsLater: ({ count }) =>
    `${counted(count, "reported figure is", "reported figures are")} later than the as-of date and ${count === 1 ? "does" : "do"} not count.`,
  factLater: ({ asOf }) =>
    `The period of this figure ends after the as-of date, ${dayInEnglish(asOf)}: county sheets and judgements of that day leave it out.`,
  ...englishStateNotes,
  nothingKnown: ({ asOf }) =>
    `The as-of date, ${dayInEnglish(asOf)}, is before every actual figure with a stated period and every reported figure of the ledger: there is nothing to judge by.`,
  repaired: ({ count, places }) =>
    `Entered ${counted(count, "formula")} again: ${listed(places.map((one) => `${one.count} on ${quoted(one.sheet)}`))}.`,
  repairedNothing: () => "No formula was repaired.",
  nothingToRepair: () => "No formula needs repair.",
  inserted: ({ place, formula }) => `Inserted the formula ${formula} at ${place}.`,
  cardsOn: () =>
    "Source cards are on: JM.GET alone in a cell has an icon; click it to see the source.",
  cardsOff: () => "Source cards are off: JM.GET gives the figure alone.",
  ...englishSteps,
};

function columnsNamed(columns: readonly string[]): string {
  return `${columns.length === 1 ? "the column" : "the columns"} ${listedInQuotes(columns)}`;
}

function formulasIn(sheet: string, count: number, places: readonly string[]): string {
  return `${counted(count, "formula")} of ${quoted(sheet)} (${firstPlaces(count, places)}) ${count === 1 ? "has" : "have"}`;
}

/** The first of so many places. */
function firstPlaces(count: number, places: readonly string[]): string {
  return places.length < count ? `${places.join(", ")} …` : listed(places);
}

function dayOrNone(day: string | undefined): string {
  return day === undefined ? "none" : dayInEnglish(day);
}

function holds({ facts, targets }: { readonly facts: number; readonly targets: number }): string {
  return `${counted(facts, "row")} in 数据台账, ${counted(targets, "row")} in 目标台账`;
}

function kept({ kept }: { readonly kept: number }): string {
  return kept > 0
    ? `; ${counted(kept, "figure that you changed differs", "figures that you changed differ")} from the data, and yours ${kept === 1 ? "was" : "were"} kept`
    : "";
}

function ownFormulas(count: number): string {
  return count > 0
    ? `; ${counted(count, "JM formula", "JM formulas")} of your own ${count === 1 ? "was" : "were"} left alone`
    : "";
}
