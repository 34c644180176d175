import { quoteSheetName, rectAddress, type Rect } from "../data/address";
import type { SheetData } from "../data/sheetData";
import type { TrackedPlace } from "../data/workbookData";
import { OfficeObject } from "../officeObject";

/** Several blocks of cells of one sheet, in the order in which they were named. */
export class RangeAreas extends OfficeObject {
  readonly places: readonly TrackedPlace[];

  constructor(
    readonly sheet: SheetData,
    rects: readonly Rect[],
  ) {
    super("RangeAreas");
    this.places = rects.map((rect) => ({ sheet, rect }));
  }

  get address(): unknown {
    const prefix = `${quoteSheetName(this.sheet.name)}!`;
    return this.places.map(({ rect }) => prefix + rectAddress(rect)).join(", ");
  }

  get areaCount(): unknown {
    return this.places.length;
  }
}
