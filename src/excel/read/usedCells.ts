import { rangeAddress } from "../../sheet/a1";
import type { Waiting } from "../run/runExcel";
import { syncEach } from "../run/syncEach";
import { batchesOf, piecesOf } from "./pieces";
import type { SheetContents } from "./workbookContents";

/** Used cells of a sheet, as many rows as fit into one answer. */
export interface UsedCells {
  readonly sheet: SheetContents;
  /** The first cell, on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly range: Excel.Range;
}

export interface UsedCellsTools extends Pick<Waiting, "signal"> {
  readonly onBatch?: (done: number, total: number) => void;
}

/**
 * Walks through all used cells of sheets, one round trip for each batch of cells that fits into one answer.
 * What `use` queues travels with the next batch; after the last one the caller syncs.
 * @param properties what is loaded of each range
 */
export async function readUsedCells(
  context: Excel.RequestContext,
  sheets: readonly SheetContents[],
  properties: string,
  use: (cells: UsedCells) => void,
  { signal, onBatch }: UsedCellsTools = {},
): Promise<void> {
  const pieces = sheets.flatMap(({ id, used }, owner) => {
    if (!used) return [];
    const sheet = context.workbook.worksheets.getItem(id);
    return piecesOf(sheet.getRange(rangeAddress(used)), used, owner);
  });
  const batches = batchesOf(pieces);
  let done = 0;
  await syncEach(
    context,
    batches,
    (batch) => {
      signal?.throwIfAborted();
      for (const { range } of batch) range.load(properties);
    },
    (batch) => {
      for (const { owner, row, range } of batch) {
        const sheet = sheets[owner];
        if (sheet?.used) {
          use({ sheet, row: sheet.used.row + row, column: sheet.used.column, range });
        }
      }
      done += 1;
      onBatch?.(done, batches.length);
    },
  );
}
