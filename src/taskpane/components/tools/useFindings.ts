import { useEffect, useState } from "react";
import { findForFormula } from "../../../actions/insertFormula";
import { reportDefect } from "../../../actions/deed/reportDefect";
import type { Finding } from "../../../core/search";
import { UserError } from "../../../core/userError";

interface Findings {
  readonly found: readonly Finding[];
  /** Why nothing could be looked up. */
  readonly why?: UserError;
}

/** Answers of the search; one that comes late for an older text is dropped. */
export function useFindings(text: string): Findings {
  const [answered, setAnswered] = useState<Findings>({ found: [] });
  useEffect(() => {
    let isWanted = true;
    findForFormula(text)
      .then((found) => {
        if (isWanted) setAnswered({ found });
      })
      .catch((error: unknown) => {
        if (!(error instanceof UserError)) reportDefect(error);
        else if (isWanted) setAnswered({ found: [], why: error });
      });
    return () => {
      isWanted = false;
    };
  }, [text]);
  return answered;
}
