import type { Automation } from "../../../src/commands/automation";
import type { Host } from "../../../workbench/host/host";

/** Waits until the add-in has answered every edit, its own answers included, however long that takes. */
export async function quiet(book: {
  readonly host: Host;
  readonly deeds: Pick<Automation, "editsFollowed">;
}): Promise<void> {
  let syncs: number;
  do {
    syncs = book.host.counts.syncs;
    await eventsDelivered();
    await book.deeds.editsFollowed();
    await book.host.settle();
  } while (book.host.counts.syncs !== syncs);
}

/** office.js hands events on in later turns: turns are counted, since a slow machine makes each longer. */
async function eventsDelivered(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
