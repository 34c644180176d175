import type { RawGrid } from "../../tables/cells/raw";
import { blockName } from "../blockName";
import { isSheetTitle } from "../county/captions";
import { cellsOf, emptyPrint, fingerprint } from "./fingerprint";
import type { SheetRecord } from "./workbookState";

/** What tells whose a sheet is: ours by two marks, never by one alone. */
export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  /** Names whose scope it is. */
  readonly names: readonly string[];
  /** Formulas of the cells near its corner, from A1. */
  readonly head: RawGrid;
}

/** Rows from the top of which cells near the corner may come. */
const rowsOfHead = 12;
/** Cells that are found again: one alone may be anybody's. */
const fewestCells = 2;

export function hasId({ sheetId }: SheetRecord, { id }: MarkedSheet): boolean {
  return id === sheetId;
}

export function hasName(record: SheetRecord, { name }: MarkedSheet): boolean {
  return name.toLowerCase() === record.name.toLowerCase();
}

/** Whether a sheet has a block's name or cells that the record knows: it is of this kind. */
export function hasContent(record: SheetRecord, { names, head }: MarkedSheet): boolean {
  if (record.personsBlocks.some(({ id }) => names.includes(blockName(id)))) return true;
  const known = printsAtTop(record);
  const found = head.flat().filter((value) => known.has(fingerprint(value)));
  return new Set(found).size >= fewestCells;
}

/** The record's own title, another one's, or none that can be told. */
export function titleOn(record: SheetRecord, { head }: MarkedSheet): "own" | "other" | "none" {
  const titles = head.flat().filter((value) => typeof value === "string" && isSheetTitle(value));
  const known = printsAtTop(record);
  if (titles.some((title) => known.has(fingerprint(title)))) return "own";
  return titles.length > 0 ? "other" : "none";
}

function printsAtTop(record: SheetRecord): ReadonlySet<string> {
  const all = [record, ...(record.before ?? [])];
  return new Set(
    all
      .flatMap(({ rows, tables }) => [
        ...rows.slice(0, rowsOfHead).flatMap(cellsOf),
        ...tables.flatMap(({ columns }) => columns.map(fingerprint)),
      ])
      .filter((print) => print !== emptyPrint),
  );
}
