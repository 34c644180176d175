import { parseAddress } from "../../sheet/a1";
import { rawFrom, type RawGrid } from "../../sheet/keep/raw";
import { emptyState } from "../../sheet/keep/workbookState";
import type { Rectangle } from "../../sheet/plan";
import { runExcel } from "../runExcel";
import { syncEach } from "../syncEach";
import { stateFromXml, stateNamespace } from "./stateXml";
import type { TableContents, WorkbookContents } from "./workbookContents";

/** Cells that one answer may carry: formulas and values of each within Excel's 5 MB. */
const cellsPerSync = 120_000;

/** Reads sheets, state and the named tables in three round trips, more only where the cells outgrow one answer. */
export function readWorkbook(tableNames: readonly string[]): Promise<WorkbookContents> {
  return runExcel(async (context) => {
    const { worksheets, customXmlParts } = context.workbook;
    worksheets.load("items/id,items/name,items/protection/protected");
    const part = customXmlParts.getByNamespace(stateNamespace).getOnlyItemOrNullObject();
    part.load("id");
    const candidates = tableNames.map((name) => {
      const table = context.workbook.tables.getItemOrNullObject(name);
      table.load("name,worksheet/id");
      const range = table.getRange();
      range.load("address,rowCount,columnCount");
      return { table, range };
    });
    await context.sync();

    const found = candidates.filter(({ table }) => !table.isNullObject);
    const xml = part.isNullObject ? undefined : part.getXml();
    const pieces = found.flatMap(({ range }, owner) => piecesOf(range, owner));
    await syncEach(context, batchesOf(pieces), (batch) => {
      for (const { range } of batch) range.load("formulas,values");
    });
    return {
      state: xml === undefined ? emptyState : (stateFromXml(xml.value) ?? emptyState),
      statePartId: part.isNullObject ? undefined : part.id,
      sheets: worksheets.items.map(({ id, name, protection }) => ({
        id,
        name,
        isProtected: protection.protected,
      })),
      tables: found.map(({ table, range }, owner): TableContents => {
        const own = pieces.filter((piece) => piece.owner === owner);
        return {
          name: table.name,
          sheetId: table.worksheet.id,
          place: placeOf(range),
          formulas: own.flatMap((piece) => plain(piece.range.formulas)),
          values: own.flatMap((piece) => plain(piece.range.values)),
        };
      }),
    };
  });
}

interface Piece {
  readonly owner: number;
  readonly cells: number;
  readonly range: Excel.Range;
}

function piecesOf(range: Excel.Range, owner: number): readonly Piece[] {
  const rowsPerPiece = Math.max(1, Math.floor(cellsPerSync / Math.max(1, range.columnCount)));
  const pieces: Piece[] = [];
  for (let first = 0; first < range.rowCount; first += rowsPerPiece) {
    const rows = Math.min(rowsPerPiece, range.rowCount - first);
    const piece = range.getRow(first).getResizedRange(rows - 1, 0);
    pieces.push({ owner, cells: rows * range.columnCount, range: piece });
  }
  return pieces;
}

/** At least one batch, so that what was queued besides the pieces is always sent. */
function batchesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const batches: Piece[][] = [[]];
  let room = cellsPerSync;
  for (const piece of pieces) {
    if (piece.cells > room && room < cellsPerSync) {
      batches.push([]);
      room = cellsPerSync;
    }
    batches[batches.length - 1]?.push(piece);
    room -= piece.cells;
  }
  return batches;
}

export function plain(grid: readonly (readonly unknown[])[]): RawGrid {
  return grid.map((row) => row.map(rawFrom));
}

function placeOf(range: Excel.Range): Rectangle {
  const place = parseAddress(range.address)?.place;
  return place ?? { row: 0, column: 0, rows: range.rowCount, columns: range.columnCount };
}
