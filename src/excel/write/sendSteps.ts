import { fitsInto } from "../run/askAll";
import { bytesPerRequest, type Step } from "./step";

/**
 * Sends steps in as few requests as hold them, one at least. A request that Excel refuses for its size, of which then
 * nothing was done, is sent again in halves.
 * @param prepare queues what goes ahead of the first step and answers the steps, the same ones each time
 */
export async function sendSteps(
  context: Excel.RequestContext,
  prepare: () => Promise<readonly Step[]>,
): Promise<void> {
  let steps = await prepare();
  let done = 0;
  let room = bytesPerRequest;
  do {
    const batch = batchOf(steps.slice(done), room);
    for (const { queue } of batch) queue();
    if (await fitsInto(context, batch.length > 1)) {
      done += batch.length;
      continue;
    }
    room = Math.min(room, bytesOf(batch)) / 2;
    // What went ahead was refused with the rest, sheets that were to be added above all.
    if (done === 0) steps = await prepare();
  } while (done < steps.length);
}

/** As many as fit; at least one, where there is any. */
function batchOf(steps: readonly Step[], bytes: number): readonly Step[] {
  let room = bytes;
  const end = steps.findIndex((step, index) => {
    room -= step.bytes;
    return index > 0 && room < 0;
  });
  return end < 0 ? steps : steps.slice(0, end);
}

function bytesOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { bytes }) => sum + bytes, 0);
}
