import { packUnits } from "./packUnits";
import { putBack } from "./putBack";
import type { Part, Unit } from "./unit";
import { Watching } from "./watching";

/** What was not written. */
export interface Unwritten {
  /** Sheets on which something else stood than was read, or stands than was written: as they were found again. */
  readonly disturbed: ReadonlySet<Excel.Worksheet>;
  /** Sheets that were not written to their end because of these. */
  readonly unreached: ReadonlySet<Excel.Worksheet>;
}

/**
 * Writes units in their order, in as few requests as they fit into, and looks in the same requests whether what they
 * rely on still stood there. Where it did not, or where Excel made something else of what was written, it is put
 * back as it was found, and nothing more is written.
 * @param belongTogether one disturbed unit takes all others back with it
 */
export async function writeUnits(
  context: Excel.RequestContext,
  units: readonly Unit[],
  belongTogether = false,
): Promise<Unwritten> {
  const groups = packUnits(units);
  const watched: Watching[] = [];
  for (const [index, parts] of groups.entries()) {
    const watching = parts.flatMap((part) => queuePart(context, part, watched));
    watched.push(...watching);
    await send(context, watching);
    const disturbed = watching.filter((one) => one.isDisturbed());
    if (disturbed.length === 0) continue;
    for (const one of [...(belongTogether ? watched : disturbed)].reverse()) putBack(context, one);
    await context.sync();
    const unreached = groups.slice(index + 1).flat();
    return { disturbed: sheetsOf(disturbed), unreached: sheetsOf(unreached) };
  }
  return { disturbed: new Set(), unreached: new Set() };
}

function sheetsOf(parts: readonly { readonly unit: Unit }[]): ReadonlySet<Excel.Worksheet> {
  return new Set(parts.map(({ unit }) => unit.sheet));
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
    const typedOver = watching.filter((one) => one.wasFoundOtherwise());
    if (typedOver.length > 0) {
      for (const one of [...typedOver].reverse()) putBack(context, one);
      await context.sync();
    }
    throw error;
  }
}
