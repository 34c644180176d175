import { contains } from "../model/data/address";
import type { Place } from "./knownFormulas";

/**
 * The same cells in fewer rectangles: single cells inside a larger place go, and those below one
 * another become one. The engine compares every formula with every place.
 */
export function mergePlaces(places: readonly Place[]): Place[] {
  const isSingle = ({ rect }: Place): boolean => rect.rows === 1 && rect.columns === 1;
  const large = places.filter((place) => !isSingle(place));
  const single = places
    .filter(isSingle)
    .filter(
      ({ sheet, rect }) =>
        !large.some((one) => one.sheet === sheet && contains(one.rect, rect.row, rect.column)),
    )
    .sort((a, b) => a.rect.column - b.rect.column || a.rect.row - b.rect.row);
  const runs = new Map<string, Place>();
  const merged: Place[] = [];
  for (const { sheet, rect } of single) {
    const key = `${sheet.id}|${rect.column}`;
    const run = runs.get(key);
    const next = run && run.rect.row + run.rect.rows;
    if (run && rect.row < (next ?? 0)) continue;
    if (run && rect.row === next) {
      const longer = { sheet, rect: { ...run.rect, rows: run.rect.rows + 1 } };
      runs.set(key, longer);
    } else {
      if (run) merged.push(run);
      runs.set(key, { sheet, rect });
    }
  }
  return [...large, ...merged, ...runs.values()];
}
