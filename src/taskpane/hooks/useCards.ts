import { useSyncExternalStore } from "react";
import { areCardsWanted, onCardsChanged } from "../../ledger/cards";

/** Whether the workbook wants numbers to carry cards. */
export function useCards(): boolean {
  return useSyncExternalStore(onCardsChanged, areCardsWanted);
}
