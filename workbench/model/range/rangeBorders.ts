import { colorArgument, oneOf } from "../arguments";
import type { Rect } from "../data/address";
import type { Border, BorderSide } from "../data/cellStyle";
import type { SheetData } from "../data/sheetData";
import { guardSheet } from "../data/sheetRules";
import type { OfficeObject } from "../officeObject";
import { Bag, OfficeCollection } from "../officeObject";
import { invalidArgument } from "../hostError";
import { patchStyle } from "./patchStyle";

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Edge = (typeof edges)[number];

export const lineStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** What a line begins as of which only one property is set. */
export const plainBorder: Border = { style: "Continuous", color: "#000000", weight: "Thin" };

export class RangeBorders extends OfficeCollection<OfficeObject> {
  constructor(
    private readonly sheet: SheetData,
    private readonly rect: Rect,
  ) {
    super("RangeBorderCollection");
  }

  get items(): readonly OfficeObject[] {
    return edges.map((edge) => rangeBorder(this.sheet, this.rect, edge));
  }

  get count(): unknown {
    return edges.length;
  }

  getItem(edge: unknown): OfficeObject {
    return rangeBorder(this.sheet, this.rect, oneOf(edge, edges, "index"));
  }

  getItemAt(index: unknown): OfficeObject {
    const edge = edges[Number(index)];
    if (edge === undefined) throw invalidArgument(`There is no border ${String(index)}.`);
    return rangeBorder(this.sheet, this.rect, edge);
  }
}

function rangeBorder(sheet: SheetData, rect: Rect, edge: Edge): OfficeObject {
  const current = (): Border | undefined => {
    const [first] = parts(rect, edge);
    return first && sheet.look(first.rect.row, first.rect.column, first.side);
  };
  const change = (patch: (border: Border) => Border | undefined): void => {
    guardSheet(sheet, "allowFormatCells");
    for (const part of parts(rect, edge)) {
      patchStyle(sheet, part.rect, (style) => ({
        ...style,
        [part.side]: patch(style[part.side] ?? plainBorder),
      }));
    }
  };
  const values = {
    sideIndex: { get: () => edge },
    style: {
      get: () => current()?.style ?? "None",
      set: (value: unknown) => {
        const style = oneOf(value, lineStyles, "style");
        change((border) => (style === "None" ? undefined : { ...border, style }));
      },
    },
    color: {
      get: () => current()?.color ?? "#000000",
      set: (value: unknown) => {
        const color = colorArgument(value, "color");
        change((border) => ({ ...border, color }));
      },
    },
    weight: {
      get: () => current()?.weight ?? "Thin",
      set: (value: unknown) => {
        const weight = oneOf(value, weights, "weight");
        change((border) => ({ ...border, weight }));
      },
    },
  };
  return new Bag("RangeBorder", { values }, new Map(), "");
}

/** The cells that an edge of a range belongs to, and on which side; diagonals are not drawn. */
function parts(rect: Rect, edge: Edge): { rect: Rect; side: BorderSide }[] {
  const { row, column, rows, columns } = rect;
  switch (edge) {
    case "EdgeTop":
      return [{ rect: { ...rect, rows: 1 }, side: "top" }];
    case "EdgeBottom":
      return [{ rect: { ...rect, row: row + rows - 1, rows: 1 }, side: "bottom" }];
    case "EdgeLeft":
      return [{ rect: { ...rect, columns: 1 }, side: "left" }];
    case "EdgeRight":
      return [{ rect: { ...rect, column: column + columns - 1, columns: 1 }, side: "right" }];
    case "InsideHorizontal":
      if (rows < 2) return [];
      return [
        { rect: { ...rect, row: row + 1, rows: rows - 1 }, side: "top" },
        { rect: { ...rect, rows: rows - 1 }, side: "bottom" },
      ];
    case "InsideVertical":
      if (columns < 2) return [];
      return [
        { rect: { ...rect, column: column + 1, columns: columns - 1 }, side: "left" },
        { rect: { ...rect, columns: columns - 1 }, side: "right" },
      ];
    default:
      return [];
  }
}
