import { asOfMove, type AsOfMove, type Ledger } from "../../core/ledger";
import { UserError } from "../../core/userError";
import { recalculate } from "../../excel/recalculate";
import { currentLedger, setLedger } from "../../session/currentLedger";
import { session } from "../../session/session";

/**
 * Lets a ledger answer from now on, and brings up to date exactly the open cells that looked up what changed.
 * @param held undefined where the workbook holds none, and the shipped dataset answers; an error where its ledger
 * cannot be read whole, which every look-up then says
 * @returns how the as-of date moved; undefined where it stays
 */
export async function adoptLedger(
  held: Ledger | UserError | undefined,
): Promise<AsOfMove | undefined> {
  const before = session.get().holding?.ledger;
  const move = asOfMove(before, held instanceof UserError ? undefined : held);
  await answerFrom(held);
  return move;
}

async function answerFrom(held: Ledger | UserError | undefined): Promise<void> {
  const { answered: before, dependents, holding } = session.get();
  setLedger(held);
  const refusal = held instanceof UserError ? held.message : undefined;
  if (refusal !== undefined || holding?.refusal !== undefined) {
    if (refusal !== holding?.refusal?.message) await recalculate(dependents.all());
    return;
  }
  // Where no look-up has been answered yet, every cell is still waiting and will see this ledger.
  if (!before) return;
  await recalculate(dependents.onChange(before, await currentLedger()));
}
