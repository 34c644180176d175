import type { Ledger } from "../core/ledger";
import { recalculate } from "../excel/recalculate";
import { currentLedger, setLedger } from "../session/currentLedger";
import { session } from "../session/session";

/**
 * Lets a ledger answer from now on, and brings up to date exactly the open cells that looked up what changed.
 * @param ledger undefined where the workbook holds none, and the shipped dataset answers
 */
export async function adoptLedger(ledger: Ledger | undefined): Promise<void> {
  const { answered: before, dependents } = session.get();
  setLedger(ledger);
  // Where no look-up has been answered yet, every cell is still waiting and will see this ledger.
  if (!before) return;
  await recalculate(dependents.onChange(before, await currentLedger()));
}
