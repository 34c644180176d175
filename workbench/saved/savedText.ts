import type { Json, SavedWorkbook } from "./savedWorkbook";

/** What fits stands on one line, a cell for instance. */
const width = 160;

/** The text of a file: the same for the same workbook, in lines that somebody can read. */
export function savedText(saved: SavedWorkbook): string {
  return `${lines(saved as unknown as Json, 0)}\n`;
}

function lines(value: Json, depth: number): string {
  const compact = JSON.stringify(value);
  if (typeof value !== "object" || value === null || compact.length <= width) return compact;
  const parts = Array.isArray(value)
    ? value.map((one: Json) => lines(one, depth + 1))
    : Object.entries(value).map(
        ([key, one]: [string, Json]) => `${JSON.stringify(key)}:${lines(one, depth + 1)}`,
      );
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${parts.map((part) => `${" ".repeat(depth + 1)}${part}`).join(",\n")}\n${" ".repeat(depth)}${close}`;
}
