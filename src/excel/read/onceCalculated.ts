import { pause } from "../run/runExcel";

/** Errors that a formula shows while it is being calculated, and that a stuck one goes on showing. */
const busy = new Set<unknown>(["#BUSY!", "#GETTING_DATA"]);

export function mayBeCalculating(shown: unknown): boolean {
  return busy.has(shown);
}

const millisecondsToCalculate = 1000;

/** Reads again, a moment later, what shows that it may be being calculated. */
export async function onceCalculated<T>(
  read: () => Promise<T>,
  shown: (found: T) => Iterable<unknown>,
): Promise<T> {
  const found = await read();
  if (![...shown(found)].some(mayBeCalculating)) return found;
  await pause(millisecondsToCalculate);
  return read();
}
