import { quoteSheetName, type Rect } from "../../model/data/address";
import { cornerText, readCorner, sheetOf, type Corner } from "./shiftReferences";
import { tokensOf } from "./tokens";

/** Cells that were cut and pasted, their sheets by name. */
export interface Move {
  readonly from: { readonly sheet: string; readonly rect: Rect };
  readonly to: { readonly sheet: string; readonly rect: Rect };
}

/**
 * Rewrites a formula after cells were moved: what refers to them follows, what referred to the cells that they cover
 * now has lost them.
 * @param home the sheet that the formula stood on
 * @param newHome the one that it stands on now
 */
export function followMove(formula: string, home: string, newHome: string, move: Move): string {
  let prefix: string | undefined;
  return tokensOf(formula)
    .map(({ kind, text }, index, tokens) => {
      if (kind === "sheet" && tokens[index + 1]?.kind === "reference") {
        prefix = text;
        return "";
      }
      if (kind !== "reference") return text;
      const written = prefix;
      prefix = undefined;
      return followed(text, written, { home, newHome, move });
    })
    .join("");
}

function followed(
  text: string,
  prefix: string | undefined,
  { home, newHome, move }: { home: string; newHome: string; move: Move },
): string {
  const sheet = prefix === undefined ? home : sheetOf(prefix);
  const corners = text.split(":").map(readCorner);
  if (isWithin(corners, sheet, move.from)) {
    const rows = move.to.rect.row - move.from.rect.row;
    const columns = move.to.rect.column - move.from.rect.column;
    const moved = corners.map((corner) => offset(corner, rows, columns)).map(cornerText);
    const isSame = isNamed(move.to.sheet, sheet) && isNamed(home, newHome);
    return prefixFor(move.to.sheet, newHome, isSame ? prefix : undefined) + moved.join(":");
  }
  if (isWithin(corners, sheet, move.to)) return "#REF!";
  return (prefix ?? prefixFor(sheet, newHome)) + text;
}

/** Nothing for a sheet's own cells, unless that is how it was written. */
function prefixFor(sheet: string, home: string, written?: string): string {
  if (written !== undefined) return written;
  return isNamed(sheet, home) ? "" : `${quoteSheetName(sheet)}!`;
}

function isWithin(corners: readonly Corner[], sheet: string, place: Move["from"]): boolean {
  const { row: top, column: left, rows, columns } = place.rect;
  return (
    isNamed(sheet, place.sheet) &&
    corners.every(({ row, column }) => {
      const [r, c] = [row.index ?? -1, column.index ?? -1];
      return r >= top && r < top + rows && c >= left && c < left + columns;
    })
  );
}

function offset({ row, column }: Corner, rows: number, columns: number): Corner {
  return {
    row: { ...row, index: (row.index ?? 0) + rows },
    column: { ...column, index: (column.index ?? 0) + columns },
  };
}

function isNamed(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
