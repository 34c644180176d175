import type { PlacedCell } from "../../sheet/keep/planGrid";
import type { Run } from "../../sheet/keep/changedRuns";
import { rawOf, type Raw } from "../../tables/cells/raw";
import { formatOf } from "./formatOf";
import { matrixOf, slicesOf, type Slice, type SliceRules } from "./slices";
import { bytesOfAction, bytesOfCells, type Step } from "./step";

const rules = {
  bytesOfBlank: "null,".length,
  // office.js cuts a larger matrix into pieces that cost more actions than ours.
  cellsPerSlice: 1_500,
  blanksWorthARange: bytesOfAction * 8,
};

/**
 * Contents of cells, those near each other as one matrix, in which `null` leaves a cell alone.
 * Number formats first: text that begins like a formula must already find a text cell.
 * @param cells by row
 */
export function writeContents(
  sheet: Excel.Worksheet,
  cells: readonly PlacedCell[],
): Generator<Step> {
  const bytesOf = ({ cell }: PlacedCell): number =>
    bytesOfCells([[rawOf(cell.content), formatOf(cell)]]);
  return writeSlices(sheet, cells, { ...rules, bytesOf }, (range, slice) => {
    range.numberFormat = matrixOf(slice, ({ cell }): string | null => formatOf(cell), blank);
    range.values = matrixOf(slice, ({ cell }): Raw | null => rawOf(cell.content), blank);
  });
}

/** Values of cells whose formats stay. */
export function writeRuns(sheet: Excel.Worksheet, runs: readonly Run[]): Generator<Step> {
  const cells = runs
    .flatMap((run) =>
      run.cells.flatMap((line, i) =>
        line.map((value, j) => ({ row: run.row + i, column: run.column + j, value })),
      ),
    )
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const bytesOf = ({ value }: { readonly value: Raw }): number => bytesOfCells([[value]]);
  return writeSlices(sheet, cells, { ...rules, bytesOf }, (range, slice) => {
    range.values = matrixOf(slice, ({ value }): Raw | null => value, blank);
  });
}

function* writeSlices<Cell extends { readonly row: number; readonly column: number }>(
  sheet: Excel.Worksheet,
  cells: readonly Cell[],
  sliceRules: SliceRules<Cell>,
  write: (range: Excel.Range, slice: Slice<Cell>) => void,
): Generator<Step> {
  for (const slice of slicesOf(cells, sliceRules)) {
    const { row, column, rows, columns } = slice.place;
    yield {
      bytes: slice.bytes + bytesOfAction * 5,
      queue: () => {
        write(sheet.getRangeByIndexes(row, column, rows, columns).untrack(), slice);
      },
    };
  }
}

function blank(): null {
  return null;
}
