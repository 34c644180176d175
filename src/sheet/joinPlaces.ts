import type { Rectangle } from "./plan";

/** An area and the places that went into it. */
export interface JoinedPlaces {
  readonly area: Rectangle;
  readonly places: readonly Rectangle[];
}

/** Joins places of the same columns that lie below one another with at most `gap` rows between. */
export function joinPlaces(places: readonly Rectangle[], gap: number): JoinedPlaces[] {
  const sorted = [...places].sort(
    (a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row,
  );
  const joined: { area: Rectangle; places: Rectangle[] }[] = [];
  for (const place of sorted) {
    const last = joined.at(-1);
    if (last === undefined || !isNear(last.area, place, gap)) {
      joined.push({ area: place, places: [place] });
      continue;
    }
    const rows = Math.max(last.area.rows, place.row + place.rows - last.area.row);
    last.area = { ...last.area, rows };
    last.places.push(place);
  }
  return joined;
}

function isNear(above: Rectangle, below: Rectangle, gap: number): boolean {
  const isSameWidth = above.column === below.column && above.columns === below.columns;
  return isSameWidth && below.row <= above.row + above.rows + gap;
}
