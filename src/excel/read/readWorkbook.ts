import { parseAddress } from "../../sheet/a1";
import { copiedRows, withCopiesApart } from "../../sheet/keep/copiedRows";
import { formulaFrom, type Raw, type RawGrid } from "../../tables/cells/raw";
import { mendedState } from "../../sheet/keep/mendedState";
import { newestState } from "../../sheet/keep/readState";
import { emptyState, type WorkbookState } from "../../sheet/keep/workbookState";
import type { Rectangle } from "../../sheet/plan";
import { readExcel, type Waiting } from "../run/runExcel";
import { syncEach } from "../run/syncEach";
import { figureColumns, shownValues, type FigureColumn } from "./figureColumns";
import { batchesOf, piecesOf, type Piece } from "./pieces";
import { targets } from "../../tables/targets";
import { stateFromXml, stateNamespace } from "./stateXml";
import { askMarks, sheetContents } from "./sheetMarks";
import type { HalfMade, SheetContents, TableContents, WorkbookContents } from "./workbookContents";

const missing = { condition: "missing", state: emptyState } as const;

/** A row of 目标台账 takes up to 11 kB, its five formulas in full. */
const weightOfTargets = 12;

/**
 * Reads sheets, state and the named tables in two round trips, more only where the cells outgrow one answer
 * or where a run broke off while it made a sheet.
 */
export function readWorkbook(
  tableNames: readonly string[],
  waiting: Waiting = {},
): Promise<WorkbookContents> {
  return readExcel(async (context) => {
    const { workbook } = context;
    const { worksheets, customXmlParts } = workbook;
    worksheets.load(
      "items/id,items/name,items/protection/protected,items/autoFilter/isDataFiltered",
    );
    const { tables } = workbook;
    tables.load("items/worksheet/id,items/autoFilter/isDataFiltered");
    workbook.load("readOnly");
    workbook.protection.load("protected");
    const parts = customXmlParts.getByNamespace(stateNamespace);
    parts.load("items/id");
    const candidates = tableNames.map((name) => {
      const table = workbook.tables.getItemOrNullObject(name);
      table.load("name,showTotals,worksheet/id");
      const range = table.getRange();
      range.load("address,rowCount,columnCount");
      const header = table.getHeaderRowRange();
      header.load("values");
      return { table, range, header };
    });
    await context.sync();

    const filtered = new Set(
      tables.items
        .filter(({ autoFilter }) => autoFilter.isDataFiltered)
        .map(({ worksheet }) => worksheet.id),
    );
    const found = candidates
      .filter(({ table }) => !table.isNullObject)
      .map((one) => ({ ...one, place: placeOf(one.range, one.table.showTotals) }));
    const asked = worksheets.items.map(askMarks);
    const texts = parts.items.map((part) => part.getXml());
    const pieces = found.flatMap(({ table, range, place }, owner) =>
      piecesOf(range, place, owner, table.name === targets.name ? weightOfTargets : 1),
    );
    const formats = new Map(
      pieces.map((piece) => {
        const owner = found[piece.owner];
        const columns = figureColumns(piece.range, owner?.table.name, owner?.header.values[0]);
        return [piece, columns] as const;
      }),
    );
    const formatsOf = (piece: Piece): readonly FigureColumn[] => formats.get(piece) ?? [];
    await syncEach(context, batchesOf(pieces), (batch) => {
      for (const { range } of batch) range.load("formulas,values");
      for (const { column } of batch.flatMap((piece) => formatsOf(piece))) {
        column.load("numberFormat");
      }
    });
    const { condition, state: stored } =
      newestState(texts.map((xml) => stateFromXml(xml.value))) ?? missing;
    const sheets = asked.map((marks) => sheetContents(marks, filtered));
    const places = found.map(({ table }) => ({ name: table.name, sheetId: table.worksheet.id }));
    const state = mendedState(stored, sheets, places);
    return {
      state,
      stateParts: {
        ids: parts.items.map(({ id }) => id),
        condition,
        isCurrent: (condition === "whole" || condition === "missing") && state === stored,
      },
      isReadOnly: workbook.readOnly,
      isStructureProtected: workbook.protection.protected,
      sheets,
      halfMade: await readHalfMade(context, state, sheets),
      tables: found.map(({ table, place }, owner): TableContents => {
        const own = pieces.filter((piece) => piece.owner === owner);
        const values = own.flatMap((piece) => shownValues(piece.range, formatsOf(piece)));
        const copies = copiedRows(table.name, values, state);
        return {
          name: table.name,
          sheetId: table.worksheet.id,
          place,
          formulas: own.flatMap((piece) => plainFormulas(piece.range.formulas)),
          values: withCopiesApart(values, copies),
          copies,
          isFiltered: sheets.some(({ id, isFiltered }) => isFiltered && id === table.worksheet.id),
        };
      }),
    };
  }, waiting);
}

/** Sheets whose first making broke off, and what stands there. */
async function readHalfMade(
  context: Excel.RequestContext,
  state: WorkbookState,
  sheets: readonly SheetContents[],
): Promise<readonly HalfMade[]> {
  const begun = state.sheets.filter(({ sheetId }) => sheetId === "");
  const standing = sheets.filter(({ name }) => begun.some((record) => record.name === name));
  if (standing.length === 0) return [];
  const read = standing.map(({ id }) => {
    const range = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    range.load("address,formulas");
    return { sheetId: id, range };
  });
  await context.sync();
  return read.map(({ sheetId, range }) => ({
    sheetId,
    grid: range.isNullObject ? [] : fromA1(range.address, plainFormulas(range.formulas)),
  }));
}

export function plainFormulas(grid: readonly (readonly unknown[])[]): RawGrid {
  return grid.map((row) => row.map(formulaFrom));
}

/** A grid as it would be from A1 on, from the address where it stands. */
export function fromA1(address: string, grid: RawGrid): RawGrid {
  const place = parseAddress(address)?.place ?? { row: 0, column: 0 };
  const before = new Array<Raw>(place.column).fill("");
  const above = Array.from({ length: place.row }, (): readonly Raw[] => []);
  return [...above, ...grid.map((row) => [...before, ...row])];
}

/** Header and body: a row of totals below them is no row of data. */
function placeOf(range: Excel.Range, hasTotals: boolean): Rectangle {
  const place = parseAddress(range.address)?.place;
  const whole = place ?? { row: 0, column: 0, rows: range.rowCount, columns: range.columnCount };
  return { ...whole, rows: whole.rows - (hasTotals ? 1 : 0) };
}
