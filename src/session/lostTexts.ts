import type { LostText } from "../tables/cells/lostText";
import { session } from "./session";

/** Kept until they are listed, whatever becomes of the deed that met them. */
export function keepLost(texts: readonly LostText[]): void {
  if (texts.length > 0) session.set({ lostTexts: [...session.get().lostTexts, ...texts] });
}

export function takeLost(): readonly LostText[] {
  const { lostTexts } = session.get();
  if (lostTexts.length > 0) session.set({ lostTexts: [] });
  return lostTexts;
}
