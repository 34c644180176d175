import { packUnits } from "./packUnits";
import { giveBack, putBack } from "./putBack";
import type { Part, Unit } from "./unit";
import { Watching } from "./watching";

/**
 * Writes units in their order, in as few requests as they fit into, and looks in the same requests whether what they
 * rely on still stood there. Where it did not, or where Excel made something else of what was written, all of them
 * are put back as they were found, and nothing more is written.
 * @returns the sheets that were disturbed; none where all is written
 */
export async function writeUnits(
  context: Excel.RequestContext,
  units: readonly Unit[],
): Promise<ReadonlySet<Excel.Worksheet>> {
  const watched: Watching[] = [];
  for (const parts of packUnits(units)) {
    const watching = parts.flatMap((part) => queuePart(context, part, watched));
    watched.push(...watching);
    await send(context, watching);
    const disturbed = watching.filter((one) => one.isDisturbed());
    if (disturbed.length === 0) continue;
    await putBack(context, watched);
    return new Set(disturbed.map(({ unit }) => unit.sheet));
  }
  return new Set();
}

function queuePart(
  context: Excel.RequestContext,
  { unit, steps, isLast }: Part,
  earlier: readonly Watching[],
): readonly Watching[] {
  const before = earlier.filter((one) => one.unit === unit).at(-1);
  const watching = unit.watch && new Watching(context, unit, unit.watch, before);
  for (const { queue } of steps) queue();
  watching?.close(isLast);
  return watching ? [watching] : [];
}

/** A request that breaks off half-way has written something: what a person had typed there comes back. */
async function send(context: Excel.RequestContext, watching: readonly Watching[]): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    await giveBack(context, watching).catch(() => undefined);
    throw error;
  }
}
