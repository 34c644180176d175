import { createLedger, type Ledger } from "../core/ledger";
import { UserError } from "../core/userError";
import { fetchOnce } from "./fetchOnce";
import { session, type Holding } from "./session";
import { shippedDataset } from "./shippedDataset";
import { until } from "./store";

/**
 * The ledger that answers: the workbook's own; the shipped dataset only where the workbook, once
 * asked, holds none. Until then every look-up waits here, so none ever shows a shipped figure meanwhile.
 * Rejects with a `UserError` where the workbook's own cannot be read whole, or the shipped dataset cannot be had.
 */
export async function currentLedger(): Promise<Ledger> {
  await until(session, ({ holding }) => holding !== undefined);
  const { holding, version } = session.get();
  if (holding?.refusal !== undefined) throw holding.refusal;
  if (holding?.ledger !== undefined) return answering(holding.ledger);
  const ledger = await fetchOnce("shippedLedger", async () => createLedger(await shippedDataset()));
  // A ledger may have been loaded while the shipped one was on its way.
  return version === session.get().version ? answering(ledger) : currentLedger();
}

/** Tells what the workbook holds: its ledger, why that cannot be read, or undefined for "asked, and it holds none". */
export function setLedger(held: Ledger | UserError | undefined): void {
  session.set({ holding: holdingOf(held), version: session.get().version + 1 });
}

function holdingOf(held: Ledger | UserError | undefined): Holding {
  if (held === undefined) return {};
  return held instanceof UserError ? { refusal: held } : { ledger: held };
}

function answering(ledger: Ledger): Ledger {
  if (session.get().answered !== ledger) session.set({ answered: ledger });
  return ledger;
}
