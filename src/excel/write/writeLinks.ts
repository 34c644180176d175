import { sheetPrefix } from "../../sheet/a1";
import type { PlacedCell } from "../../sheet/keep/planGrid";
import { rawOf } from "../../tables/cells/raw";
import type { Step } from "./step";
import { writeProperties } from "./writeProperties";

/** The links of those cells that have one; looks come afterwards, because Excel gives a link looks of its own. */
export function writeLinks(sheet: Excel.Worksheet, cells: readonly PlacedCell[]): Generator<Step> {
  const linked = cells.flatMap(({ row, column, cell: { link, content } }) => {
    if (!link) return [];
    const hyperlink = {
      documentReference: sheetPrefix(link.sheet) + link.address,
      screenTip: link.tip,
      textToDisplay: String(rawOf(content)),
    };
    return [{ row, column, properties: { hyperlink } }];
  });
  return writeProperties(sheet, linked);
}
