import { pinyin } from "pinyin-pro";
import type { Fault, NamedRow, TableFile } from "../../src/core/package";

const filesWithInitials = ["areas.csv", "indicators.csv"] as const;

/**
 * Pinyin initials of a name, letters and digits in it as they stand.
 *
 * @example initialsOf("察哈尔右翼前旗") === "cheyyqq"
 */
export function initialsOf(name: string): string {
  return withoutMarks(pinyin(name, { pattern: "first", toneType: "none", type: "array" }));
}

/** Initials by which nobody would look for the name: a character's other readings are accepted. */
export function initialsFaults(tables: ReadonlyMap<TableFile, readonly NamedRow[]>): Fault[] {
  return filesWithInitials.flatMap((file) =>
    (tables.get(file) ?? [])
      .filter((row) => !areInitials(row.cell("initials"), row.cell("name")))
      .map(({ line, cell }) => ({
        file,
        line,
        column: "initials",
        found: cell("initials"),
        legal: `${cell("name")}的拼音首字母 ${initialsOf(cell("name"))}`,
      })),
  );
}

function areInitials(initials: string, name: string): boolean {
  if (initials === initialsOf(name)) return true;
  const characters = Array.from(withoutMarks([name]));
  const letters = Array.from(initials);
  return (
    letters.length === characters.length &&
    characters.every((character, index) => readingsOf(character).includes(letters[index] ?? ""))
  );
}

function readingsOf(character: string): readonly string[] {
  return pinyin(character, { pattern: "first", toneType: "none", type: "array", multiple: true });
}

function withoutMarks(parts: readonly string[]): string {
  return parts
    .join("")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
