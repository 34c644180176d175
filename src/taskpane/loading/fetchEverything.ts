import { reportDefect } from "../../actions/deed/reportDefect";
import { fetchDeeds } from "../../commands/fetched";
import { UserError } from "../../core/userError";
import { session } from "../../session/session";
import { shippedDataset } from "../../session/shippedDataset";
import { catalogueOf } from "../language/catalogues";
import { panels } from "../panels";

/** In idle time everything comes that the pane may need once the network is gone, and again when that is back. */
export function fetchInIdleTime(): void {
  whenIdle(() => void fetchOrWait());
}

async function fetchOrWait(): Promise<void> {
  try {
    await fetchEverything();
    session.set({ offline: "ready" });
  } catch (error) {
    if (!(error instanceof UserError)) reportDefect(error);
    session.set({ offline: "unreachable" });
    window.addEventListener("online", fetchInIdleTime, { once: true });
  }
}

/** What reads files people pick is left out: it comes with the first of them. */
async function fetchEverything(): Promise<void> {
  const deeds = fetchDeeds();
  await Promise.all([
    deeds.then(({ functionTexts }) => functionTexts()),
    shippedDataset(),
    catalogueOf("en-US"),
    ...Object.values(panels).map(({ fetch }) => fetch()),
  ]);
}

/** Safari, hence Excel on a Mac, tells of no idle time. */
function whenIdle(then: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(then, { timeout: 3000 });
  else setTimeout(then, 500);
}
