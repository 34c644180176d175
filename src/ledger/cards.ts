/*
 * Whether the workbook wants the numbers that GET answers to carry a card: functions read it, the pane
 * shows it, actions set it.
 */

let areWanted = false;
const listeners = new Set<() => void>();

export function areCardsWanted(): boolean {
  return areWanted;
}

export function setCardsWanted(wanted: boolean): void {
  areWanted = wanted;
  for (const listener of [...listeners]) listener();
}

/** Calls the listener after every change; the returned function ends that. */
export function onCardsChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
