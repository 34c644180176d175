import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { parseRect } from "../../model/data/address";
import type { Hyperlink } from "../../model/data/cell";
import type { SheetData } from "../../model/data/sheetData";
import type { Relationship } from "./filePackage";
import { attribute, child, children } from "./xmlParts";

/** Links of cells, within the workbook and out of it. */
export function readLinks(
  sheet: SheetData,
  root: XmlElement,
  relationships: readonly Relationship[],
): void {
  for (const element of children(child(root, "hyperlinks"), "hyperlink")) {
    const rect = parseRect(attribute(element, "ref") ?? "");
    if (!rect) continue;
    const target = relationships.find(({ id }) => id === element.attributes["r:id"])?.target;
    const location = attribute(element, "location");
    const tip = attribute(element, "tooltip");
    const isInside = target === undefined || target.startsWith("#");
    const reference = isInside ? (location ?? target?.slice(1)) : undefined;
    const hash = location === undefined ? "" : `#${location}`;
    const link: Hyperlink = {
      ...(reference !== undefined && { documentReference: reference }),
      ...(!isInside && { address: target + hash }),
      ...(tip !== undefined && { screenTip: tip }),
    };
    // Every cell of the place leads there; the corner stands for a merged one.
    sheet.ensureCell(rect.row, rect.column).link = link;
  }
}
