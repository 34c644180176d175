import { createLedger, type Ledger } from "../core/ledger";
import { UserError } from "../core/userError";
import { shippedDataset } from "./shippedDataset";

/*
 * The one place of the add-in that holds state: which ledger answers, how often it has changed, and
 * who wants to hear of it. Actions fill it, functions read it.
 */

/** What the workbook has been found to hold; undefined until it has been asked. */
let holding: { readonly held: Ledger | UserError | undefined } | undefined;
let answered: Ledger | undefined;
let version = 0;
let shipped: Promise<Ledger> | undefined;
let waiting: (() => void)[] = [];
const listeners = new Set<() => void>();

/**
 * The ledger that answers: the workbook's own; the shipped dataset only where the workbook, once
 * asked, holds none. Until then every look-up waits here, so none ever shows a shipped figure meanwhile.
 * Rejects with a `UserError` where the workbook's own cannot be read whole, or the shipped dataset cannot be had.
 */
export async function currentLedger(): Promise<Ledger> {
  while (holding === undefined) {
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  const { held } = holding;
  if (held instanceof UserError) throw held;
  if (held !== undefined) return (answered = held);
  const asked = version;
  const ledger = await shippedLedger();
  // A ledger may have been loaded while the shipped one was on its way.
  return asked === version ? (answered = ledger) : currentLedger();
}

/** The workbook's own ledger, undefined where it holds none or has not been asked (`ledgerVersion` is 0). */
export function heldLedger(): Ledger | undefined {
  return holding?.held instanceof UserError ? undefined : holding?.held;
}

/** Why the workbook's own ledger does not answer, nor any other in its place. */
export function ledgerRefusal(): UserError | undefined {
  return holding?.held instanceof UserError ? holding.held : undefined;
}

/** Tells what the workbook holds: its ledger, why that cannot be read, or undefined for "asked, and it holds none". */
export function setLedger(held: Ledger | UserError | undefined): void {
  holding = { held };
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
