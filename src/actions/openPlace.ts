import { UserError } from "../core/userError";
import { readActiveSheet } from "../excel/read/readShownSheets";
import { showPlace, type Place } from "../excel/showPlace";
import { overviewName } from "../sheet/county/titleSection";
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

/**
 * Opens the first of the sheets that were made, unless one of them is in front already: else a new workbook would stay
 * on its empty sheet. What Excel does not open is reached from the list.
 * @param isOfOneCounty only one county was asked for: its sheet goes before the overview
 */
export async function openMade(made: readonly string[], isOfOneCounty: boolean): Promise<void> {
  const county = isOfOneCounty ? made.find((name) => name !== overviewName) : undefined;
  const first = county ?? made[0];
  if (first === undefined) return;
  try {
    const { name } = await readActiveSheet();
    if (!made.includes(name)) await showPlace({ sheet: first });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}
