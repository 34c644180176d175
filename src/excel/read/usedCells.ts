import type { Rectangle } from "../../sheet/plan";
import type { Waiting } from "../run/runExcel";
import { askAll, type Question } from "../run/askAll";
import { cellsQuestion } from "./cellsQuestion";
import { cellWeight, type CellProperty, type CellWeight } from "./cellWeight";
import type { SheetContents } from "./workbookContents";

/** Used cells of a sheet, as many rows as fit into one answer. */
export interface UsedCells {
  readonly sheet: SheetContents;
  /** The first cell, on the sheet. */
  readonly row: number;
  readonly column: number;
  /** How many there are. */
  readonly cells: number;
  readonly range: Excel.Range;
}

export interface UsedCellsTools extends Pick<Waiting, "signal"> {
  /** Counts cells. */
  readonly onBatch?: (done: number, total: number) => void;
}

/** Bytes of one property of a cell, before any were read. */
const guess = 30;

/**
 * Walks through all used cells of sheets, one round trip for each batch of cells that fits into one answer.
 * What `use` queues travels with the next batch; after the last one the caller syncs.
 * @param properties what is loaded of each range
 */
export async function readUsedCells(
  context: Excel.RequestContext,
  sheets: readonly SheetContents[],
  properties: readonly CellProperty[],
  use: (cells: UsedCells) => void,
  { signal, onBatch }: UsedCellsTools = {},
): Promise<void> {
  const total = sheets.reduce((sum, { used }) => sum + cellsIn(used), 0);
  let done = 0;
  const questions = usedCellsQuestions(context, sheets, properties, (cells) => {
    done += cells.cells;
    use(cells);
  });
  await askAll(context, questions, { signal, onAnswer: () => onBatch?.(done, total) });
}

/** What `readUsedCells` asks; sheets that are gone are passed over. */
export function usedCellsQuestions(
  context: Excel.RequestContext,
  sheets: readonly SheetContents[],
  properties: readonly CellProperty[],
  use: (cells: UsedCells) => void,
): readonly Question[] {
  const common = cellWeight(guess * properties.length);
  return sheets.flatMap((sheet) => {
    const { id, used } = sheet;
    if (!used) return [];
    return cellsQuestion({
      sheet: () => context.workbook.worksheets.getItemOrNullObject(id),
      place: used,
      properties,
      weight: weightOf(sheet, properties) ?? common,
      use: (range, row, rows) => {
        const cells = rows * used.columns;
        use({ sheet, row: used.row + row, column: used.column, cells, range });
      },
    });
  });
}

function cellsIn(place: Rectangle | undefined): number {
  return place ? place.rows * place.columns : 0;
}

/** A ledger was weighed when the workbook was read; its cells are no measure of others. */
function weightOf(
  { bytesPerCell }: SheetContents,
  properties: readonly CellProperty[],
): CellWeight | undefined {
  return bytesPerCell === undefined
    ? undefined
    : cellWeight((bytesPerCell * properties.length) / 2);
}
