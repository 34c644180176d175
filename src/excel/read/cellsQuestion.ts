import type { Rectangle } from "../../sheet/plan";
import type { Question } from "../run/askAll";
import { bytesOfAnswer, type CellProperty, type CellWeight } from "./cellWeight";

/** Cells of one sheet that are read, in as many pieces as the answers need. */
export interface CellSource {
  readonly sheet: () => Excel.Worksheet;
  readonly place: Rectangle;
  readonly properties: readonly CellProperty[];
  readonly weight: CellWeight;
  /** What else is asked of a piece, and about how many bytes a row of that takes. */
  readonly more?: { readonly ask: (piece: Excel.Range) => void; readonly bytesPerRow: number };
  /** @param row the first row of the piece, counted in the place */
  readonly use: (piece: Excel.Range, row: number, rows: number) => void;
}

/** Reads whole rows, from above. */
export function cellsQuestion(source: CellSource, first = 0, end = source.place.rows): Question {
  const { sheet, place, properties, weight, more, use } = source;
  const { columns } = place;
  const bytesPerRow = (): number =>
    Math.max(1, columns * weight.bytesPerCell() + (more?.bytesPerRow ?? 0));
  let piece: Excel.Range | undefined;
  return {
    bytes: () => (end - first) * bytesPerRow(),
    ask: () => {
      piece = sheet().getRangeByIndexes(place.row + first, place.column, end - first, columns);
      queueLoad(piece, properties.join(","));
      more?.ask(piece);
    },
    take: () => {
      if (!isThere(piece)) return;
      weight.learn((end - first) * columns, bytesOfAnswer(piece, properties));
      use(piece, first, end - first);
    },
    cut: (bytes) => {
      const rows = Math.min(end - first - 1, Math.max(1, Math.floor(bytes / bytesPerRow())));
      return rows < 1
        ? undefined
        : [cellsQuestion(source, first, first + rows), cellsQuestion(source, first + rows, end)];
    },
  };
}

function queueLoad(range: Excel.Range, properties: string): void {
  range.load(properties);
}

/** The sheet may be gone. */
function isThere(range: Excel.Range | undefined): range is Excel.Range {
  return range !== undefined && !range.isNullObject;
}
