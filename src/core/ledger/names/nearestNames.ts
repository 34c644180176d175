import type { NamedEntry, NameIndex } from "./nameIndex";
import { nameKey } from "../../nameKey";

// Below this likeness a suggestion confuses more than it helps.
const leastLikeness = 0.34;

/**
 * Names of the entries that a misspelt text most likely means, likeliest first: by pinyin
 * initials (`zxbq`), by a name that holds the text or is held by it, by letters in common.
 */
export function nearestNames<T>(index: NameIndex<T>, text: string, count = 3): readonly string[] {
  const key = nameKey(text);
  if (key === "") return [];
  return index.entries
    .map((entry) => ({ name: entry.name, likeness: likeness(entry, key) }))
    .filter((candidate) => candidate.likeness >= leastLikeness)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, count)
    .map((candidate) => candidate.name);
}

function likeness<T>(entry: NamedEntry<T>, key: string): number {
  return Math.max(
    initialsLikeness(entry.initials, key),
    ...entry.keys.map((own) => nameLikeness(own, key)),
  );
}

function initialsLikeness(initials: string, key: string): number {
  if (initials === "" || !/^[a-z0-9]+$/u.test(key)) return 0;
  if (initials === key) return 1;
  return key.length > 1 && initials.includes(key) ? 0.5 + (0.5 * key.length) / initials.length : 0;
}

function nameLikeness(own: string, key: string): number {
  const holds = own.includes(key) || key.includes(own);
  const shorter = Math.min(own.length, key.length);
  const longer = Math.max(own.length, key.length);
  if (holds && shorter > 1) return 0.5 + (0.5 * shorter) / longer;
  return 1 - editDistance(own, key) / longer;
}

/** Levenshtein distance in UTF-16 units; one row of the table is kept at a time. */
function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      const removed = (above[column] ?? 0) + 1;
      const added = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(replaced, removed, added));
    }
    above = current;
  }
  return above[other.length] ?? 0;
}
