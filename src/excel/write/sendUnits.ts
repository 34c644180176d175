import { Frame } from "./frame";
import { codeOf } from "../run/timeLimit";
import { refuse } from "../run/words";
import { bytesOfParts, packParts, wholeUnits } from "./packUnits";
import { bytesPerSync } from "./step";
import type { Part, Unit } from "./unit";
import { Watching } from "./watching";

const tooLarge = "RequestPayloadSizeLimitExceeded";
/** A request that is smaller yet is refused for something else. */
const fewestBytes = 20_000;

/** What requests looked at, and where it was not as planned: they end there. */
export interface Sent {
  readonly watched: readonly Watching[];
  readonly disturbed: readonly Watching[];
}

interface Sending {
  /** Of a request, about. */
  readonly bytes: number;
  /** Told what a request that breaks off half-way had looked at. */
  readonly onError?: (watching: readonly Watching[]) => Promise<void>;
}

/**
 * Writes units in their order, in as few requests as they fit into, up to one that finds something else than planned.
 * A request that Excel refuses for its size, of which nothing is done then, is cut in two.
 * @throws TooLarge where the first one is refused: what was queued before it is not done either
 */
export async function sendUnits(
  context: Excel.RequestContext,
  units: readonly Unit[],
  sending: Sending,
): Promise<Sent> {
  const watched: Watching[] = [];
  let isFirst = true;
  let { bytes } = sending;
  let groups = packParts(wholeUnits(units), bytes);
  while (groups.length > 0) {
    const [parts = [], ...rest] = groups;
    const frames = new Map<string, Frame>();
    const watching = parts.flatMap((part) => queuePart(context, part, watched, frames));
    const half = Math.min(bytes, bytesOfParts(parts)) / 2;
    if (!(await isTaken(context, watching, sending))) {
      if (isFirst) throw new TooLarge();
      if (half < fewestBytes) throw refuse(tooLarge);
      bytes = half;
      groups = packParts([...parts, ...rest.flat()], bytes);
      continue;
    }
    isFirst = false;
    groups = rest;
    watched.push(...watching);
    const disturbed = watching.filter((one) => one.isDisturbed());
    if (disturbed.length > 0) return { watched, disturbed };
  }
  return { watched, disturbed: [] };
}

/** Excel did nothing, because the first request of a writing is too large for it. */
class TooLarge extends Error {
  override readonly name = "TooLarge";
}

/** Does something again with requests of half the size, where Excel refuses its first one for that. */
export async function inRequests<T>(write: (bytes: number) => Promise<T>): Promise<T> {
  for (let bytes = bytesPerSync; ; bytes /= 2) {
    try {
      return await write(bytes);
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      if (bytes < 2 * fewestBytes) throw refuse(tooLarge);
    }
  }
}

/** False where Excel did nothing because the request is too large. */
async function isTaken(
  context: Excel.RequestContext,
  watching: readonly Watching[],
  { onError }: Sending,
): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (codeOf(error) === tooLarge) return false;
    await onError?.(watching);
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
