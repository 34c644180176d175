import { useEffect, useState, useSyncExternalStore } from "react";
import { openWorkbook } from "../../actions/openWorkbook";
import type { Ledger } from "../../core/ledger";
import { UserError } from "../../core/userError";
import { heldLedger, ledgerVersion, onLedgerChanged } from "../../ledger/currentLedger";
import { reportDefect } from "../../commands/reportDefect";

export type LedgerState =
  | { readonly kind: "reading" }
  | { readonly kind: "empty" }
  | { readonly kind: "held"; readonly ledger: Ledger }
  | { readonly kind: "unreadable"; readonly sentence: string };

/**
 * What the workbook holds, as it is now, and how to ask it once more where that failed.
 * `opening` settles once it has been asked.
 */
export function useLedger(opening: Promise<void>): readonly [LedgerState, askAgain: () => void] {
  const version = useSyncExternalStore(onLedgerChanged, ledgerVersion);
  const [attempt, setAttempt] = useState(opening);
  const [sentence, setSentence] = useState<string>();
  useEffect(() => {
    attempt.catch((error: unknown) => {
      if (!(error instanceof UserError)) reportDefect(error);
      setSentence(error instanceof Error ? error.message : String(error));
    });
  }, [attempt]);
  const askAgain = () => {
    setSentence(undefined);
    setAttempt(openWorkbook());
  };
  return [stateOf(heldLedger(), sentence, version), askAgain];
}

function stateOf(
  ledger: Ledger | undefined,
  sentence: string | undefined,
  version: number,
): LedgerState {
  if (ledger !== undefined) return { kind: "held", ledger };
  if (sentence !== undefined) return { kind: "unreadable", sentence };
  return { kind: version === 0 ? "reading" : "empty" };
}
