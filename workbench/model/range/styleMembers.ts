import { colorArgument, flagArgument, numberArgument, oneOf } from "../arguments";
import { invalidArgument } from "../hostError";
import type { StyleMember } from "./styleObject";

export const font: Record<string, StyleMember> = {
  name: { key: "fontName" },
  size: { key: "fontSize", read: (value) => numberArgument(value, "size") },
  bold: { key: "bold" },
  italic: { key: "italic" },
  strikethrough: { key: "strikethrough" },
  superscript: { key: "superscript" },
  subscript: { key: "subscript" },
  underline: {
    key: "underline",
    read: (value) =>
      oneOf(
        value,
        ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"],
        "underline",
      ),
  },
  color: { key: "fontColor", read: (value) => colorArgument(value, "color") },
};

export const fill: Record<string, StyleMember> = {
  color: { key: "fill", read: (value) => colorArgument(value, "color") },
};

export const protection: Record<string, StyleMember> = {
  locked: { key: "locked" },
  formulaHidden: { key: "formulaHidden" },
};

export const horizontal = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
export const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
export const readingOrders = ["Context", "LeftToRight", "RightToLeft"] as const;

export function checkIndent(value: unknown): number {
  const indent = numberArgument(value, "indentLevel");
  if (indent < 0 || indent > 250) throw invalidArgument("indentLevel goes from 0 to 250.");
  return indent;
}

/** What `setCellProperties` knows of a format besides font, fill, borders and protection. */
export const plain: Record<string, StyleMember> = {
  horizontalAlignment: {
    key: "horizontal",
    read: (value) => oneOf(value, horizontal, "horizontalAlignment"),
  },
  verticalAlignment: {
    key: "vertical",
    read: (value) => oneOf(value, vertical, "verticalAlignment"),
  },
  indentLevel: { key: "indent", read: checkIndent },
  wrapText: { key: "wrap", read: (value) => flagArgument(value, false) },
  shrinkToFit: { key: "shrinkToFit", read: (value) => flagArgument(value, false) },
  textOrientation: {
    key: "textOrientation",
    read: (value) => numberArgument(value, "textOrientation"),
  },
  readingOrder: {
    key: "readingOrder",
    read: (value) => oneOf(value, readingOrders, "readingOrder"),
  },
};
