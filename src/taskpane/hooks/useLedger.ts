import { useEffect, useState } from "react";
import { openWorkbook } from "../../actions/openWorkbook";
import type { Ledger } from "../../core/ledger";
import { UserError } from "../../core/userError";
import { reportDefect } from "../../actions/deed/reportDefect";
import type { SessionState } from "../../session/session";
import { useSession } from "./useSession";

export type LedgerState =
  | { readonly kind: "reading" }
  | { readonly kind: "empty" }
  | { readonly kind: "held"; readonly ledger: Ledger }
  | Unreadable;

type Unreadable =
  | { readonly kind: "unreadable"; readonly why: UserError }
  | { readonly kind: "broken"; readonly detail: string };

/**
 * What the workbook holds, as it is now, and how to ask it once more where that failed.
 * `opening` settles once it has been asked.
 */
export function useLedger(opening: Promise<void>): readonly [LedgerState, askAgain: () => void] {
  const holding = useSession("holding");
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
  return [stateOf(holding, failure), askAgain];
}

function failureOf(error: unknown): Unreadable {
  if (error instanceof UserError) return { kind: "unreadable", why: error };
  reportDefect(error);
  return { kind: "broken", detail: error instanceof Error ? error.message : String(error) };
}

function stateOf(holding: SessionState["holding"], failure: Unreadable | undefined): LedgerState {
  if (holding?.ledger !== undefined) return { kind: "held", ledger: holding.ledger };
  if (failure !== undefined) return failure;
  if (holding?.refusal !== undefined) return { kind: "unreadable", why: holding.refusal };
  return { kind: holding === undefined ? "reading" : "empty" };
}
