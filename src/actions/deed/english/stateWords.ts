import { dayInEnglish } from "../../../core/english";
import type { SameCodes } from "../../../core/message";
import { quoted } from "../../../core/quoted";
import type { stateNotes, stateRefusals } from "../stateWords";

export const englishStateRefusals: SameCodes<typeof stateRefusals> = {
  stateNewer: () =>
    "A newer version of Jingmeng Ledger wrote this workbook, and this version cannot change it; nothing was written. Update the add-in and try again.",
  contentUnknown: ({ sheet }) =>
    `The add-in's record in the workbook is incomplete: it cannot tell which cells of ${quoted(sheet)} it made, so nothing was finalised. Make the county sheets once, then finalise.`,
};

export const englishStateNotes: SameCodes<typeof stateNotes> = {
  stateRebuilt: ({ asOf, rules }) =>
    `The add-in's record in the workbook was lost or damaged and has been rebuilt from the tables: ${asOf === undefined ? "no as-of date" : `as of ${dayInEnglish(asOf)}`}, rules of judgement ${quoted(rules)}. Please check them; figures that differ from the shipped data count as your changes and were all kept.`,
};
