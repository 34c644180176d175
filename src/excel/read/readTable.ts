import { parseAddress } from "../../sheet/a1";
import type { Rectangle } from "../../sheet/plan";
import { figureHeadings } from "../../tables/figureHeadings";
import { targets } from "../../tables/targets";
import type { Question } from "../run/askAll";
import { cellsQuestion } from "./cellsQuestion";
import { cellWeight } from "./cellWeight";
import { figureColumns, type FigureColumn } from "./figureColumns";

/** Bytes of formula and value of a cell, before any were read: a row of 目标台账 has five long formulas. */
const guesses = { targets: 150, others: 60 };
const bytesOfFormat = 20;

/** A table as it was found: where it is, and what heads it. */
export interface FoundTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly header: Excel.Range;
}

interface Piece {
  readonly range: Excel.Range;
  readonly columns: readonly FigureColumn[];
}

/** The cells of a table, once its question is answered. */
export interface TableRead {
  readonly table: Excel.Table;
  /** As it was found. */
  readonly range: Excel.Range;
  readonly place: Rectangle;
  /** Filled once the question is answered, from above. */
  readonly pieces: readonly Piece[];
  readonly question: Question;
  readonly bytesPerCell: () => number;
}

/** A table's cells, with the number formats of its figures. */
export function readTable({ table, range, header }: FoundTable): TableRead {
  const place = placeOf(range, table.showTotals);
  const pieces: Piece[] = [];
  const asked = new Map<Excel.Range, readonly FigureColumn[]>();
  const columnsOf = (piece: Excel.Range): readonly FigureColumn[] =>
    figureColumns(piece, table.name, header.values[0]);
  const weight = cellWeight(table.name === targets.name ? guesses.targets : guesses.others);
  const question = cellsQuestion({
    sheet: () => table.worksheet,
    place,
    properties: ["formulas", "values"],
    weight,
    more: {
      bytesPerRow: figureHeadings(table.name).length * bytesOfFormat,
      ask: (piece) => {
        const columns = columnsOf(piece);
        for (const { column } of columns) column.load("numberFormat");
        asked.set(piece, columns);
      },
    },
    use: (piece) => {
      pieces.push({ range: piece, columns: asked.get(piece) ?? [] });
    },
  });
  return { table, range, place, pieces, question, bytesPerCell: weight.bytesPerCell };
}

/** Header and body: a row of totals below them is no row of data. */
function placeOf(range: Excel.Range, hasTotals: boolean): Rectangle {
  const place = parseAddress(range.address)?.place;
  const whole = place ?? { row: 0, column: 0, rows: range.rowCount, columns: range.columnCount };
  return { ...whole, rows: whole.rows - (hasTotals ? 1 : 0) };
}
