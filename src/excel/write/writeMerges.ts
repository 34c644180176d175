import { rangeAddress } from "../../sheet/a1";
import type { Rectangle } from "../../sheet/plan";

/** Merges cells; rows that are merged alike one below the other take one action. */
export function writeMerges(sheet: Excel.Worksheet, merges: readonly Rectangle[]): void {
  for (const { place, isAcross } of joined(merges)) {
    sheet.getRange(rangeAddress(place)).untrack().merge(isAcross);
  }
}

interface JoinedMerge {
  readonly place: Rectangle;
  /** Each row by itself. */
  readonly isAcross: boolean;
}

function joined(merges: readonly Rectangle[]): readonly JoinedMerge[] {
  const all: JoinedMerge[] = [];
  const byPlace = [...merges].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const place of byPlace) {
    const last = all[all.length - 1];
    const joins =
      place.rows === 1 &&
      last?.isAcross === true &&
      last.place.column === place.column &&
      last.place.columns === place.columns &&
      last.place.row + last.place.rows === place.row;
    if (joins) {
      all[all.length - 1] = { ...last, place: { ...last.place, rows: last.place.rows + 1 } };
    } else {
      all.push({ place, isAcross: place.rows === 1 });
    }
  }
  return all;
}
