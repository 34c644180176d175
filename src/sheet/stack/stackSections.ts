import { textCell } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import type { Block, Rectangle } from "../plan";
import { movePlaces, type Overlays } from "./movePlaces";
import type { Section, SheetRow, Span } from "./section";

/** Sections one below the other, with every place in numbers of the sheet. */
export interface Stack extends Overlays {
  readonly rows: readonly SheetRow[];
  readonly blocks: readonly Block[];
  readonly merges: readonly Rectangle[];
  readonly rowHeights: ReadonlyMap<number, number>;
}

export function stackSections(sections: readonly Section[], columns: number): Stack {
  const rows = sections.flatMap((section) => section.rows);
  const placed = sections.map((section, index) => ({
    section,
    top: sections.slice(0, index).reduce((sum, before) => sum + before.rows.length, 0),
  }));
  const overlays = placed.map(({ section, top }) =>
    movePlaces(section, (place) => ({ ...place, row: place.row + top })),
  );
  return {
    rows,
    blocks: placed.flatMap(({ section, top }) => blocksOf(section, top, columns)),
    merges: rows.flatMap((row, index) =>
      (row.merges ?? []).map((span) => ({ row: index, rows: span.rows ?? 1, ...place(span) })),
    ),
    rowHeights: new Map(rows.map((row, index) => [index, row.height])),
    charts: overlays.flatMap(({ charts }) => charts),
    conditionalFormats: overlays.flatMap(({ conditionalFormats }) => conditionalFormats),
  };
}

/** One generated block for every run of rows without the person's cells; those rows fall into pieces. */
function blocksOf({ id, rows }: Section, top: number, columns: number): Block[] {
  const blocks: Block[] = [];
  let run: (readonly Cell[])[] = [];
  const closeRun = (end: number): void => {
    const row = end - run.length;
    if (run.length > 0)
      blocks.push({ id: blockId(id, row - top), owner: "generated", row, column: 0, cells: run });
    run = [];
  };
  rows.forEach((row, index) => {
    if (row.isCovered === true) {
      closeRun(top + index);
      return;
    }
    const cells = filledUp(row.cells, columns);
    if (row.persons === undefined) {
      run.push(cells);
      return;
    }
    closeRun(top + index);
    blocks.push(...piecesOf(row.persons, cells, top + index, blockId(id, index)));
  });
  closeRun(top + rows.length);
  return blocks;
}

function piecesOf(
  persons: NonNullable<SheetRow["persons"]>,
  cells: readonly Cell[],
  row: number,
  id: string,
): Block[] {
  const blocks: Block[] = [];
  let column = 0;
  const upTo = (end: number): void => {
    const piece = cells.slice(column, end);
    if (piece.length > 0)
      blocks.push({ id: `${id}.${column}`, owner: "generated", row, column, cells: [piece] });
  };
  for (const own of [...persons].sort((one, other) => one.column - other.column)) {
    upTo(own.column);
    const piece = cells.slice(own.column, own.column + own.columns);
    const lines = Array.from({ length: own.rows ?? 1 }, () => piece);
    blocks.push({ id: own.id, owner: "person", row, column: own.column, cells: lines });
    column = own.column + own.columns;
  }
  upTo(cells.length);
  return blocks;
}

function blockId(section: string, row: number): string {
  return row === 0 ? section : `${section}.${row}`;
}

function filledUp(cells: readonly Cell[], columns: number): readonly Cell[] {
  return Array.from({ length: columns }, (_, column) => cells[column] ?? textCell("", "plain"));
}

function place({ column, columns }: Span): Span {
  return { column, columns };
}
