import type { Ledger } from "../core/ledger";
import type { UserError } from "../core/userError";
import { recalculate } from "../excel/recalculate";
import { currentLedger, lastLedger, ledgerRefusal, setLedger } from "../ledger/currentLedger";
import { allDependents, dependentsOfChange } from "../ledger/dependents";

/**
 * Lets a ledger answer from now on, and brings up to date exactly the open cells that looked up what changed.
 * @param held undefined where the workbook holds none, and the shipped dataset answers; an error where its ledger
 * cannot be read whole, which every look-up then says
 */
export async function adoptLedger(held: Ledger | UserError | undefined): Promise<void> {
  const before = lastLedger();
  const refusalBefore = ledgerRefusal();
  setLedger(held);
  const refusal = ledgerRefusal();
  if (refusal || refusalBefore) {
    if (refusal?.message !== refusalBefore?.message) await recalculate(allDependents());
    return;
  }
  // Where no look-up has been answered yet, every cell is still waiting and will see this ledger.
  if (!before) return;
  await recalculate(dependentsOfChange(before, await currentLedger()));
}
