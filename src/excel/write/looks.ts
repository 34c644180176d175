import type { Cell } from "../../tables/cells/cell";
import type { Style } from "../../tables/cells/styles";

/** One property of a cell's look: what a style says of it, and how it is set. */
export interface Look<Value> {
  /** Undefined where nothing need be said. */
  readonly valueOf: (style: Style, cell: Cell) => Value | undefined;
  /** On a whole range. */
  readonly write: (
    format: Excel.RangeFormat,
    value: Value,
    size: { readonly rows: number; readonly columns: number },
  ) => void;
  /** In the properties of one cell among many. */
  readonly properties: (value: Value) => Excel.CellPropertiesFormat;
  /** About what a rectangle of its own costs, its range included. */
  readonly actions: number;
  /** True where the commonest value may cover the gaps between the cells too. */
  readonly mayFillGaps: boolean;
}

/** Takes looks of any value, one after the other. */
export type EachLook<Result> = <Value extends LookValue>(look: Look<Value>) => Result;
type LookValue = string | number | boolean;

const borderColor = "#B8AFA8";
const horizontal = { left: "Left", center: "Center", right: "Right" } as const;

/**
 * All that a style says besides its number format.
 * @param isBlank the cells have no looks yet: what Excel does by itself need not be said
 */
export function looks<Result>(isBlank: boolean, each: EachLook<Result>): readonly Result[] {
  /** Said where it is so, or where something else may stand there. */
  const flag = (value: boolean | undefined): boolean | undefined =>
    isBlank && value !== true ? undefined : (value ?? false);
  return [
    each({
      valueOf: (style) => style.font,
      write: (format, name) => (format.font.name = name),
      properties: (name) => ({ font: { name } }),
      actions: 6,
      mayFillGaps: true,
    }),
    each({
      valueOf: (style) => style.size,
      write: (format, size) => (format.font.size = size),
      properties: (size) => ({ font: { size } }),
      actions: 6,
      mayFillGaps: true,
    }),
    each({
      valueOf: (style) => flag(style.bold),
      write: (format, bold) => (format.font.bold = bold),
      properties: (bold) => ({ font: { bold } }),
      actions: 6,
      mayFillGaps: true,
    }),
    each({
      valueOf: (style) => style.color,
      write: (format, color) => (format.font.color = color),
      properties: (color) => ({ font: { color } }),
      actions: 6,
      mayFillGaps: true,
    }),
    each({
      // Excel underlines what it links.
      valueOf: (_, cell) => (isBlank && !cell.link ? undefined : ("None" as const)),
      write: (format, underline) => (format.font.underline = underline),
      properties: (underline) => ({ font: { underline } }),
      actions: 6,
      mayFillGaps: true,
    }),
    each({
      valueOf: (style) => style.fill,
      write: (format, color) => (format.fill.color = color),
      properties: (color) => ({ fill: { color } }),
      actions: 6,
      mayFillGaps: false,
    }),
    each({
      valueOf: ({ align }) => horizontal[align],
      write: (format, value) => (format.horizontalAlignment = value),
      properties: (horizontalAlignment) => ({ horizontalAlignment }),
      actions: 6,
      mayFillGaps: true,
    }),
    each({
      valueOf: ({ indent, align }) => indent ?? (isBlank || align === "center" ? undefined : 0),
      write: (format, level) => (format.indentLevel = level),
      properties: (indentLevel) => ({ indentLevel }),
      actions: 6,
      mayFillGaps: false,
    }),
    each({
      valueOf: () => "Center" as const,
      write: (format, value) => (format.verticalAlignment = value),
      properties: (verticalAlignment) => ({ verticalAlignment }),
      actions: 6,
      mayFillGaps: true,
    }),
    each({
      valueOf: (style) => style.wrap ?? false,
      write: (format, wraps) => (format.wrapText = wraps),
      properties: (wrapText) => ({ wrapText }),
      actions: 6,
      mayFillGaps: true,
    }),
    each({
      valueOf: (style) => flag(style.shrink),
      write: (format, shrinks) => (format.shrinkToFit = shrinks),
      properties: (shrinkToFit) => ({ shrinkToFit }),
      actions: 6,
      mayFillGaps: true,
    }),
    each({
      valueOf: ({ border }) => border,
      write: (format, _, size) => {
        writeBorders(format, size);
      },
      properties: () => ({ borders: { top: line, bottom: line, left: line, right: line } }),
      actions: 23,
      mayFillGaps: false,
    }),
  ];
}

const line = { style: "Continuous", color: borderColor } as const;

function writeBorders(
  format: Excel.RangeFormat,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  for (const edge of edgesOf(rows, columns)) {
    const border = format.borders.getItem(edge);
    border.style = line.style;
    border.color = line.color;
  }
}

type Edge =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

function edgesOf(rows: number, columns: number): readonly Edge[] {
  const edges: Edge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  if (rows > 1) edges.push("InsideHorizontal");
  if (columns > 1) edges.push("InsideVertical");
  return edges;
}
