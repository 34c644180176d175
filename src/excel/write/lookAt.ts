import { groupBy } from "../../core/groupBy";
import { rangeAddress } from "../../sheet/a1";
import type { Rectangle } from "../../sheet/plan";
import type { RawGrid } from "../../tables/cells/raw";
import { plainFormulas } from "../read/readWorkbook";
import type { Question } from "../run/askAll";
import type { Overwritten } from "./overwritten";
import { seeTables, type SeenTable } from "./seeTables";
import { bytesOfCells } from "./step";
import { joined } from "./tableBands";

/** The cells of a sheet around those that were written over, and some more: rows and columns may have moved. */
export interface SeenSheet {
  readonly sheet: Excel.Worksheet;
  readonly place: Rectangle;
  readonly formulas: RawGrid;
}

export interface Seen {
  readonly tables: readonly (readonly [SeenTable, readonly Overwritten[]])[];
  readonly sheets: readonly (readonly [SeenSheet, readonly Overwritten[]])[];
  /** What stood in tables that are gone. */
  readonly gone: readonly Overwritten[];
}

/** Looks, in two trips, where what was written over belongs now. */
export async function lookAt(
  context: Excel.RequestContext,
  overwritten: readonly Overwritten[],
): Promise<Seen> {
  const named = overwritten.filter(({ name }) => name !== undefined);
  const byTable = groupBy(named, ({ name }) => name?.table ?? "");
  const elsewhere = overwritten.filter(({ name }) => name === undefined);
  const boxes = [...groupBy(elsewhere, ({ watching }) => watching.unit.sheet)].map(
    ([sheet, own]) => ({ own, ...askBox(sheet, own) }),
  );
  const questions = boxes.map(({ question }) => question);
  const tables = await seeTables(context, [...byTable.keys()], questions);
  const standing = new Set(tables.map(({ name }) => name));
  return {
    gone: named.filter(({ name }) => !standing.has(name?.table ?? "")),
    tables: tables.map((table) => [table, byTable.get(table.name) ?? []]),
    sheets: boxes.map(({ sheet, place, range, own }) => [
      { sheet, place, formulas: plainFormulas(range.formulas) },
      own,
    ]),
  };
}

/** As many rows and columns as somebody may have inserted meanwhile. */
const margin = 12;

function askBox(sheet: Excel.Worksheet, overwritten: readonly Overwritten[]) {
  const cells = overwritten.map(({ row, column }): Rectangle => ({
    row,
    column,
    rows: 1,
    columns: 1,
  }));
  const looks = overwritten.flatMap(({ watching }) => watching.watch.cells.map((one) => one.place));
  const { rows, columns } = [...cells, ...new Set(looks)].reduce(joined, {
    row: 0,
    column: 0,
    rows: 1,
    columns: 1,
  });
  const place = { row: 0, column: 0, rows: rows + margin, columns: columns + margin };
  const range = sheet.getRange(rangeAddress(place));
  const bytes = bytesOfCells([overwritten.map(({ found }) => found)]) + rows * columns * 10;
  const question: Question = {
    bytes: () => bytes,
    ask: () => {
      range.load("formulas");
    },
    take: () => undefined,
    cut: () => undefined,
  };
  return { sheet, place, range, question };
}
