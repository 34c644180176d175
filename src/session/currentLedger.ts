import { createLedger, type Ledger } from "../core/ledger";
import { fetchOnce } from "./fetchOnce";
import { session } from "./session";
import { shippedDataset } from "./shippedDataset";
import { until } from "./store";

/**
 * The ledger that answers: the workbook's own; the shipped dataset only where the workbook, once
 * asked, holds none. Until then every look-up waits here, so none ever shows a shipped figure meanwhile.
 * Rejects with a `UserError` where the shipped dataset is wanted and cannot be had.
 */
export async function currentLedger(): Promise<Ledger> {
  await until(session, ({ holding }) => holding !== undefined);
  const { holding, version } = session.get();
  if (holding?.ledger !== undefined) return answering(holding.ledger);
  const ledger = await fetchOnce("shippedLedger", async () => createLedger(await shippedDataset()));
  // A ledger may have been loaded while the shipped one was on its way.
  return version === session.get().version ? answering(ledger) : currentLedger();
}

/** Tells what the workbook holds: its ledger, or undefined for "asked, and it holds none". */
export function setLedger(ledger: Ledger | undefined): void {
  session.set({ holding: { ledger }, version: session.get().version + 1 });
}

function answering(ledger: Ledger): Ledger {
  if (session.get().answered !== ledger) session.set({ answered: ledger });
  return ledger;
}
