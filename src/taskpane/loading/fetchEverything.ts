import { reportDefect } from "../../actions/deed/reportDefect";
import { fetchDeeds } from "../../commands/fetched";
import { UserError } from "../../core/userError";
import { session } from "../../session/session";
import { shippedDataset } from "../../session/shippedDataset";
import { catalogueOf } from "../language/catalogues";
import type { LazyPanel } from "./lazyPanel";

/** Whatever can be had before it is needed. */
type Fetchable = Pick<LazyPanel<never>, "fetch">;

/**
 * In idle time everything comes that the pane may need once the network is gone, its panels among it, and again when
 * that is back.
 */
export function fetchInIdleTime(panels: readonly Fetchable[]): void {
  whenIdle(() => void fetchOrWait(panels));
}

async function fetchOrWait(panels: readonly Fetchable[]): Promise<void> {
  try {
    await fetchEverything(panels);
    session.set({ offline: "ready" });
  } catch (error) {
    if (!(error instanceof UserError)) reportDefect(error);
    session.set({ offline: "unreachable" });
    const tryAgain = () => {
      fetchInIdleTime(panels);
    };
    window.addEventListener("online", tryAgain, { once: true });
  }
}

/** What reads files people pick is left out: it comes with the first of them. */
async function fetchEverything(panels: readonly Fetchable[]): Promise<void> {
  const deeds = fetchDeeds();
  await Promise.all([
    deeds.then(({ functionTexts }) => functionTexts()),
    shippedDataset(),
    catalogueOf("en-US"),
    ...panels.map(({ fetch }) => fetch()),
  ]);
}

/** Safari, hence Excel on a Mac, tells of no idle time. */
function whenIdle(then: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(then, { timeout: 3000 });
  else setTimeout(then, 500);
}
