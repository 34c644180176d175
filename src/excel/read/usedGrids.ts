import { rangeAddress } from "../../sheet/a1";
import type { Rectangle } from "../../sheet/plan";
import type { Question } from "../run/askAll";
import type { CellProperty } from "./cellWeight";
import { usedCellsQuestions } from "./usedCells";
import type { SheetContents } from "./workbookContents";

/** All used cells of a sheet. */
export interface UsedGrid {
  readonly place: Rectangle;
  /** Without its sheet. */
  readonly address: string;
  /** One of the properties that were asked for, row by row. */
  readonly rows: (property: CellProperty) => readonly (readonly unknown[])[];
}

/** Used cells of whole sheets, however many answers they take; a sheet that is empty or gone has none. */
export function usedGrids(
  context: Excel.RequestContext,
  sheets: readonly SheetContents[],
  properties: readonly CellProperty[],
): {
  readonly questions: readonly Question[];
  /** By Excel's id, once the questions are answered. */
  readonly grids: ReadonlyMap<string, UsedGrid>;
} {
  const pieces = new Map<string, Excel.Range[]>();
  const grids = new Map<string, UsedGrid>();
  const questions = usedCellsQuestions(context, sheets, properties, ({ sheet, range }) => {
    const { id, used: place } = sheet;
    if (!place) return;
    const held = pieces.get(id) ?? [];
    pieces.set(id, [...held, range]);
    const rows = (property: CellProperty): readonly (readonly unknown[])[] =>
      (pieces.get(id) ?? []).flatMap((piece): readonly (readonly unknown[])[] => piece[property]);
    grids.set(id, { place, address: rangeAddress(place), rows });
  });
  return { questions, grids };
}
