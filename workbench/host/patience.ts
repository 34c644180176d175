/**
 * How long something may take that happens at once on an idle machine: long enough that only what hangs is
 * ended by the clock, however busy the machine is.
 */
export const patienceMilliseconds = 10 * 60_000;
