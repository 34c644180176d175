import type { Ledger } from "../core/ledger";
import type { Dataset } from "../core/model/dataset";
import type { FunctionText } from "../core/search";
import { session } from "./session";

/** What stands beside the page and never changes while it is open. */
interface Fetchable {
  readonly shippedDataset: Dataset;
  readonly shippedLedger: Ledger;
  /** The functions as their metadata describes them. */
  readonly functionTexts: readonly FunctionText[];
}

export type Fetched = { readonly [Name in keyof Fetchable]?: Promise<Fetchable[Name]> | undefined };

/** What is asked for once; after a failure the next question tries anew. */
export function fetchOnce<Name extends keyof Fetchable>(
  name: Name,
  fetchIt: () => Promise<Fetchable[Name]>,
): Promise<Fetchable[Name]> {
  const known: Promise<Fetchable[Name]> | undefined = session.get().fetched[name];
  if (known) return known;
  const asked = fetchIt().catch((reason: unknown) => {
    remember(name, undefined);
    throw reason;
  });
  remember(name, asked);
  return asked;
}

function remember<Name extends keyof Fetchable>(
  name: Name,
  asked: Promise<Fetchable[Name]> | undefined,
): void {
  session.set({ fetched: { ...session.get().fetched, [name]: asked } });
}
