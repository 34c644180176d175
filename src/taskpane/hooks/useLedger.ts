import { useEffect, useState, useSyncExternalStore } from "react";
import type { Ledger } from "../../core/ledger";
import { UserError } from "../../core/userError";
import { heldLedger, ledgerVersion, onLedgerChanged } from "../../ledger/currentLedger";
import { reportDefect } from "../../commands/reportDefect";

export type LedgerState =
  | { readonly kind: "reading" }
  | { readonly kind: "empty" }
  | { readonly kind: "held"; readonly ledger: Ledger }
  | { readonly kind: "unreadable"; readonly sentence: string };

/** What the workbook holds, as it is now; `opening` settles once it has been asked. */
export function useLedger(opening: Promise<void>): LedgerState {
  const version = useSyncExternalStore(onLedgerChanged, ledgerVersion);
  const [sentence, setSentence] = useState<string>();
  useEffect(() => {
    opening.catch((error: unknown) => {
      if (!(error instanceof UserError)) reportDefect(error);
      setSentence(error instanceof Error ? error.message : String(error));
    });
  }, [opening]);
  const ledger = heldLedger();
  if (ledger !== undefined) return { kind: "held", ledger };
  if (sentence !== undefined) return { kind: "unreadable", sentence };
  return { kind: version === 0 ? "reading" : "empty" };
}
