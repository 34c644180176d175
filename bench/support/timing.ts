type Work = () => unknown;

/**
 * Milliseconds of every work, round after round, so that a slow moment of the machine touches all alike.
 * The first round only warms up and is not kept.
 */
export async function timeRounds<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  rounds: number,
): Promise<Record<Name, number[]>> {
  const entries = Object.entries<Work>(works);
  const times = new Map(entries.map(([name]) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, work] of entries) {
      const startedAt = performance.now();
      await work();
      if (round > 0) times.get(name)?.push(performance.now() - startedAt);
    }
  }
  return Object.fromEntries(times) as Record<Name, number[]>;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? NaN;
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? NaN)) / 2 : upper;
}

/** The median of the ratios of times that were taken in the same round. */
export function medianRatio(times: readonly number[], others: readonly number[]): number {
  return median(times.map((time, round) => time / (others[round] ?? NaN)));
}
