import { createLedger, type Ledger } from "../core/ledger";
import { shippedDataset } from "./shippedDataset";

/*
 * The one place of the add-in that holds state: which ledger answers, how often it has changed, and
 * who wants to hear of it. Actions fill it, functions read it.
 */

/** What the workbook has been found to hold; undefined until it has been asked. */
let holding: { readonly ledger: Ledger | undefined } | undefined;
let answered: Ledger | undefined;
let version = 0;
let shipped: Promise<Ledger> | undefined;
let waiting: (() => void)[] = [];
const listeners = new Set<() => void>();

/**
 * The ledger that answers: the workbook's own; the shipped dataset only where the workbook, once
 * asked, holds none. Until then every look-up waits here, so none ever shows a shipped figure meanwhile.
 * Rejects with a `UserError` where the shipped dataset is wanted and cannot be had.
 */
export async function currentLedger(): Promise<Ledger> {
  while (holding === undefined) {
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  if (holding.ledger !== undefined) return (answered = holding.ledger);
  const asked = version;
  const ledger = await shippedLedger();
  // A ledger may have been loaded while the shipped one was on its way.
  return asked === version ? (answered = ledger) : currentLedger();
}

/** The workbook's own ledger, undefined where it holds none or has not been asked (`ledgerVersion` is 0). */
export function heldLedger(): Ledger | undefined {
  return holding?.ledger;
}

/** Tells what the workbook holds: its ledger, or undefined for "asked, and it holds none". */
export function setLedger(ledger: Ledger | undefined): void {
  holding = { ledger };
  version += 1;
  const released = waiting;
  waiting = [];
  for (const release of released) release();
  for (const listener of [...listeners]) listener();
}

/** The ledger that answered last, for comparing it with the next; undefined before any answered. */
export function lastLedger(): Ledger | undefined {
  return answered;
}

/** Grows by one with every change; 0 until the workbook has been asked. */
export function ledgerVersion(): number {
  return version;
}

/** Calls the listener after every change; the returned function ends that. */
export function onLedgerChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Indexed once; after a failure the next question tries anew. */
function shippedLedger(): Promise<Ledger> {
  shipped ??= shippedDataset()
    .then(createLedger)
    .catch((reason: unknown) => {
      shipped = undefined;
      throw reason;
    });
  return shipped;
}
