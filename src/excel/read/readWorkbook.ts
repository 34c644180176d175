import { copiedRows, withCopiesApart } from "../../sheet/keep/copiedRows";
import { formulaFrom, type Raw, type RawGrid } from "../../tables/cells/raw";
import { mendedState } from "../../sheet/keep/mendedState";
import { newestState } from "../../sheet/keep/readState";
import { emptyState, type WorkbookState } from "../../sheet/keep/workbookState";
import type { Rectangle } from "../../sheet/plan";
import { readExcel, type Waiting } from "../run/runExcel";
import { askAll } from "../run/askAll";
import { shownValues } from "./figureColumns";
import { readTable } from "./readTable";
import { stateFromXml, stateNamespace } from "./stateXml";
import { askMarks, sheetContents } from "./sheetMarks";
import { usedGrids, type UsedGrid } from "./usedGrids";
import type { HalfMade, SheetContents, TableContents, WorkbookContents } from "./workbookContents";

const missing = { condition: "missing", state: emptyState } as const;

/** About what the state remembers of a row of a ledger and of a sheet. */
const bytesOfState = { row: 100, sheet: 20_000 };

/**
 * Reads sheets, state and the named tables in two round trips, more only where the cells outgrow one answer
 * or where a run broke off while it made a sheet.
 */
export async function readWorkbook(
  tableNames: readonly string[],
  waiting: Waiting = {},
): Promise<WorkbookContents> {
  let read = await readOnce(tableNames, waiting);
  for (let again = 1; read.isTorn && again < mostReadings; again += 1) {
    read = await readOnce(tableNames, waiting);
  }
  return read.contents;
}

/** Somebody who keeps moving tables would have it read for ever. */
const mostReadings = 3;

interface Reading {
  readonly contents: WorkbookContents;
  /** A table moved or grew between the trips: what was read is not it. */
  readonly isTorn: boolean;
}

function readOnce(tableNames: readonly string[], waiting: Waiting): Promise<Reading> {
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
    const reads = candidates.filter(({ table }) => !table.isNullObject).map(readTable);
    const rows = reads.reduce((sum, { place }) => sum + place.rows, 0);
    const bytesOfParts = rows * bytesOfState.row + worksheets.items.length * bytesOfState.sheet;
    let asked: readonly ReturnType<typeof askMarks>[] = [];
    let texts: readonly { readonly value: string }[] = [];
    let places: readonly Excel.Range[] = [];
    const askParts = (): void => {
      asked = worksheets.items.map(askMarks);
      texts = parts.items.map((part) => part.getXml());
      places = reads.map(({ table }) => {
        const range = table.getRange();
        range.load("address");
        return range;
      });
    };
    await askAll(context, [
      { bytes: () => bytesOfParts, ask: askParts, take: () => undefined, cut: () => undefined },
      ...reads.map(({ question }) => question),
    ]);
    const { condition, state: stored } =
      newestState(texts.map((xml) => stateFromXml(xml.value))) ?? missing;
    const sheets = asked.map((marks): SheetContents => {
      const sheet = sheetContents(marks, filtered);
      const bytesPerCell = reads.find((one) => one.table.worksheet.id === sheet.id)?.bytesPerCell();
      return bytesPerCell === undefined ? sheet : { ...sheet, bytesPerCell };
    });
    const owners = reads.map(({ table }) => ({ name: table.name, sheetId: table.worksheet.id }));
    const state = mendedState(stored, sheets, owners);
    const contents: WorkbookContents = {
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
      tables: reads.map(({ table, place, pieces }): TableContents => {
        const values = pieces.flatMap(({ range, columns }) => shownValues(range, columns));
        const copies = copiedRows(table.name, values, state);
        return {
          name: table.name,
          sheetId: table.worksheet.id,
          place,
          formulas: pieces.flatMap(({ range }) => plainFormulas(range.formulas)),
          values: withCopiesApart(values, copies),
          copies,
          isFiltered: sheets.some(({ id, isFiltered }) => isFiltered && id === table.worksheet.id),
        };
      }),
    };
    return {
      contents,
      isTorn: reads.some(({ range }, index) => range.address !== places[index]?.address),
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
  const { questions, grids } = usedGrids(context, standing, ["formulas"]);
  await askAll(context, questions);
  return standing.map(({ id }) => ({ sheetId: id, grid: formulasFromA1(grids.get(id)) }));
}

export function plainFormulas(grid: readonly (readonly unknown[])[]): RawGrid {
  return grid.map((row) => row.map(formulaFrom));
}

/** Formulas as they would be from A1 on; none for a sheet without any. */
export function formulasFromA1(grid: UsedGrid | undefined): RawGrid {
  return grid ? fromA1(grid.place, plainFormulas(grid.rows("formulas"))) : [];
}

/** A grid as it would be from A1 on, from the place where it stands. */
export function fromA1(place: Pick<Rectangle, "row" | "column">, grid: RawGrid): RawGrid {
  const before = new Array<Raw>(place.column).fill("");
  const above = Array.from({ length: place.row }, (): readonly Raw[] => []);
  return [...above, ...grid.map((row) => [...before, ...row])];
}
