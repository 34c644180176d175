import { showPlace, type Place } from "../excel/showPlace";
import { refuse } from "./deed/words";

/**
 * Opens a sheet, and selects cells on it.
 * @param name of the sheet, where the place goes by its id
 * @throws UserError where it is gone or hidden
 */
export async function openPlace(place: Place, name = place.sheet): Promise<void> {
  const found = await showPlace(place);
  if (found !== "shown") {
    throw refuse(found === "gone" ? "sheetGone" : "sheetHidden", { sheet: name });
  }
}
