import type { tools as chinese } from "../chinese/tools";
import type { InEnglish } from "./inEnglish";

export const tools = {
  finish: "Finalise",
  finishHint: "Finalising turns formulas into values, the same for people without the add-in",
  finaliseFront: "Finalise this sheet",
  finaliseAll: "Finalise all sheets",
  repair: "Repair formulas",
  repairHint: "For formulas that stay at #NAME? or #BUSY! after a file was opened",
  cards: "Source cards",
  cardsHint: "Click the icon in a JM.GET cell for unit, period and source",
  noCards: "This version of Excel shows no cards; formulas work as before",
} as const satisfies InEnglish<typeof chinese>;
