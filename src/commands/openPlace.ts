import { openPlace as open } from "../actions/openPlace";
import type { Place } from "../excel/showPlace";
import { session } from "../session/session";
import { endOf } from "./currentDeed";

/** Opens a sheet or a cell; how the last deed ended stays to be read, unless this one cannot be done. */
export async function openPlace(place: Place, name?: string): Promise<void> {
  try {
    await open(place, name);
  } catch (error) {
    if (session.get().deed.kind === "running") return;
    session.set({
      deed: endOf(error),
      followUp: { again: () => void openPlace(place, name) },
    });
  }
}
