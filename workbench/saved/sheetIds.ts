import type { Json, SavedWorkbook } from "./savedWorkbook";
import { asList, asObject, asText } from "./form";

/**
 * #4: how another program numbers the sheets of a file that it saved: anew, by their place, or each as the next one was.
 * OfficeDev/office-js-docs 297, 38, 552; OfficeDev/office-js 1390.
 */
export const sheetIdsOf = {
  new: (ids) => ids.map((_, index) => sheetId(2, index)),
  byPlace: (ids) => ids.map((_, index) => sheetId(1, index)),
  swapped: (ids) => [...ids.slice(1), ...ids.slice(0, 1)],
} as const satisfies Record<string, (ids: readonly string[]) => readonly string[]>;

/** The workbook as a program that numbers sheets in its own way saves it. */
export function withSheetIds(
  saved: SavedWorkbook,
  way: (ids: readonly string[]) => readonly string[],
): SavedWorkbook {
  const sheets = asList(saved.book["sheets"], "sheets");
  const ids = sheets.map((sheet) => asText(asObject(sheet, "sheet")["id"], "sheet.id"));
  const next = way(ids);
  const names = new Map(ids.map((id, index) => [id, next[index] ?? id]));
  const book = asObject(renamed(saved.book, names), "book");
  return { ...saved, book: { ...book, customXml: saved.book["customXml"] ?? [] } };
}

/** Whatever speaks of a sheet holds its id, and nothing else; ids of other things stay. */
function renamed(value: Json, names: ReadonlyMap<string, string>, key = ""): Json {
  if (typeof value === "string") return isOfSheet(key) ? (names.get(value) ?? value) : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one: Json) => renamed(one, names, key));
  return Object.fromEntries(
    Object.entries(value).map(([name, one]: [string, Json]) => [name, renamed(one, names, name)]),
  );
}

function isOfSheet(key: string): boolean {
  return key === "id" || key === "sheet" || key === "scope";
}

function sheetId(kind: number, index: number): string {
  const place = index.toString(16).toUpperCase().padStart(12, "0");
  return `{00000000-000${kind}-0000-0000-${place}}`;
}
