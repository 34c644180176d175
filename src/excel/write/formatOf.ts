import type { Cell } from "../../tables/cells/cell";
import { styles } from "../../tables/cells/styles";

/** A formula in a text cell would show its own text; text that could be read as a formula needs one. */
export function formatOf(cell: Cell | undefined): string {
  if (!cell) return "General";
  const format = cell.format ?? styles[cell.style].format;
  if (typeof cell.content === "object") return format === "@" ? "General" : format;
  return typeof cell.content === "string" && /^[=+\-@\t\r＝＋－＠]/.test(cell.content)
    ? "@"
    : format;
}
