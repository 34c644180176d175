import { rangeAddress } from "../../sheet/a1";
import type { Rectangle } from "../../sheet/plan";
import type { RawGrid } from "../../tables/cells/raw";
import { readExcel, type Waiting } from "../run/runExcel";
import { plainFormulas } from "./readWorkbook";

export interface PlaceOnSheet {
  readonly sheetId: string;
  readonly place: Rectangle;
}

/** The formulas of a few places, in one round trip; undefined where the sheet is gone. */
export function readPlaces(
  places: readonly PlaceOnSheet[],
  waiting: Waiting,
): Promise<readonly (RawGrid | undefined)[]> {
  return readExcel(async (context) => {
    const { worksheets } = context.workbook;
    const ranges = places.map(({ sheetId, place }) => {
      const range = worksheets.getItemOrNullObject(sheetId).getRange(rangeAddress(place));
      range.load("formulas");
      return range;
    });
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? undefined : plainFormulas(range.formulas)));
  }, waiting);
}
