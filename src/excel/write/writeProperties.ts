import { matrixOf, slicesOf } from "./slices";
import { bytesOfAction, type Step } from "./step";

/** What one cell of a sheet is given. */
export interface CellProperties {
  readonly row: number;
  readonly column: number;
  readonly properties: Excel.SettableCellProperties;
}

/** A call and its range. */
const bytesOfCall = bytesOfAction * 4;

/**
 * Gives many cells each its own properties, in one action for as many as fit: hundreds of looks cost no more than one.
 * @param cells by row
 */
export function* writeProperties(
  sheet: Excel.Worksheet,
  cells: readonly CellProperties[],
): Generator<Step> {
  const slices = slicesOf(cells, {
    bytesOf: measure(),
    bytesOfBlank: "{},".length,
    // Excel on the web breaks off where a call has some 80,000 cells (OfficeDev/office-js 2564).
    cellsPerSlice: 10_000,
    blanksWorthARange: bytesOfCall * 4,
  });
  for (const slice of slices) {
    yield {
      bytes: slice.bytes + bytesOfCall,
      queue: () => {
        const { row, column, rows, columns } = slice.place;
        const range = sheet.getRangeByIndexes(row, column, rows, columns).untrack();
        range.setCellProperties(
          matrixOf(
            slice,
            ({ properties }) => properties,
            () => ({}),
          ),
        );
      },
    };
  }
}

/** Most cells share a few objects, whose text is measured once. */
function measure(): (cell: CellProperties) => number {
  const known = new Map<Excel.SettableCellProperties, number>();
  return ({ properties }) => {
    const bytes =
      known.get(properties) ?? new TextEncoder().encode(JSON.stringify(properties)).length + 1;
    known.set(properties, bytes);
    return bytes;
  };
}
