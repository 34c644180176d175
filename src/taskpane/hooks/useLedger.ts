import { useEffect, useState, useSyncExternalStore } from "react";
import { openWorkbook } from "../../actions/openWorkbook";
import type { Ledger } from "../../core/ledger";
import { UserError } from "../../core/userError";
import {
  heldLedger,
  ledgerRefusal,
  ledgerVersion,
  onLedgerChanged,
} from "../../ledger/currentLedger";
import { reportDefect } from "../../actions/reportDefect";

export type LedgerState =
  | { readonly kind: "reading" }
  | { readonly kind: "empty" }
  | { readonly kind: "held"; readonly ledger: Ledger }
  | Unreadable;

type Unreadable =
  | { readonly kind: "unreadable"; readonly sentence: string }
  | { readonly kind: "broken"; readonly detail: string };

/**
 * What the workbook holds, as it is now, and how to ask it once more where that failed.
 * `opening` settles once it has been asked.
 */
export function useLedger(opening: Promise<void>): readonly [LedgerState, askAgain: () => void] {
  const version = useSyncExternalStore(onLedgerChanged, ledgerVersion);
  const [attempt, setAttempt] = useState(opening);
  const [failure, setFailure] = useState<Unreadable>();
  useEffect(() => {
    attempt.catch((error: unknown) => {
      setFailure(failureOf(error));
    });
  }, [attempt]);
  const askAgain = () => {
    setFailure(undefined);
    setAttempt(openWorkbook());
  };
  return [stateOf(heldLedger(), failure, version), askAgain];
}

function failureOf(error: unknown): Unreadable {
  if (error instanceof UserError) return { kind: "unreadable", sentence: error.message };
  reportDefect(error);
  return { kind: "broken", detail: error instanceof Error ? error.message : String(error) };
}

function stateOf(
  ledger: Ledger | undefined,
  failure: Unreadable | undefined,
  version: number,
): LedgerState {
  if (ledger !== undefined) return { kind: "held", ledger };
  if (failure !== undefined) return failure;
  const refusal = ledgerRefusal();
  if (refusal !== undefined) return { kind: "unreadable", sentence: refusal.message };
  return { kind: version === 0 ? "reading" : "empty" };
}
