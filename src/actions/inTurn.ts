let last: Promise<unknown> = Promise.resolve();

/**
 * Starts a deed when the one before has ended: what is read from the workbook must still be true when it is
 * written, and answers to a person's edits come in between deeds, never into the middle of one.
 */
export function inTurn<T>(deed: () => Promise<T>): Promise<T> {
  const done = last.then(deed);
  last = done.catch(() => undefined);
  return done;
}
