import { Frame } from "./frame";
import { packUnits } from "./packUnits";
import type { Part, Unit } from "./unit";
import { Watching } from "./watching";

/** What requests looked at, and where it was not as planned: they end there. */
export interface Sent {
  readonly watched: readonly Watching[];
  readonly disturbed: readonly Watching[];
}

/**
 * Writes units in their order, in as few requests as they fit into, up to one that finds something else than planned.
 * @param onError told what a request that breaks off half-way had looked at
 */
export async function sendUnits(
  context: Excel.RequestContext,
  units: readonly Unit[],
  onError: (watching: readonly Watching[]) => Promise<void>,
): Promise<Sent> {
  const watched: Watching[] = [];
  for (const parts of packUnits(units)) {
    const frames = new Map<string, Frame>();
    const watching = parts.flatMap((part) => queuePart(context, part, watched, frames));
    watched.push(...watching);
    await send(context, () => onError(watching));
    const disturbed = watching.filter((one) => one.isDisturbed());
    if (disturbed.length > 0) return { watched, disturbed };
  }
  return { watched, disturbed: [] };
}

async function send(context: Excel.RequestContext, onError: () => Promise<void>): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    await onError();
    throw error;
  }
}

function queuePart(
  context: Excel.RequestContext,
  { unit, steps, isLast }: Part,
  earlier: readonly Watching[],
  frames: Map<string, Frame>,
): readonly Watching[] {
  const before = earlier.filter((one) => one.unit === unit).at(-1);
  const frame = unit.table === undefined ? undefined : frameOf(context, unit.table, frames);
  const watching = unit.watch && new Watching(context, unit, unit.watch, before, frame);
  for (const { queue } of steps) queue();
  watching?.close(isLast);
  return watching ? [watching] : [];
}

/** Once a request: no later writing of it moves rows. */
function frameOf(context: Excel.RequestContext, table: string, frames: Map<string, Frame>): Frame {
  const frame = frames.get(table) ?? new Frame(context, table);
  frames.set(table, frame);
  return frame;
}
