import { session } from "./session";

/**
 * Starts a deed when the one before has ended: what is read from the workbook must still be true when it is
 * written, and answers to a person's edits come in between deeds, never into the middle of one.
 */
export function inTurn<T>(deed: () => Promise<T>): Promise<T> {
  const done = session.get().lastInTurn.then(deed);
  session.set({ lastInTurn: done.catch(() => undefined) });
  return done;
}
