import { contains, overlaps, parseRect, type Rect } from "../model/data/address";
import type { DirtyRect } from "./engineResults";
import type { SpillStore } from "./spillStore";
import { sheetOf } from "./text/shiftReferences";
import { tokensOf } from "./text/tokens";

/** A formula where it stands, with every place whose change can change its result: its own is one. */
export interface Reader {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly places: readonly DirtyRect[];
}

/** Rows are looked up by bands of this height. */
const bandRows = 64;
/** A place of more bands than this is looked at whatever the row. */
const mostBands = 4;

/** Which formulas a change touches, found without looking at every formula. */
export class FormulaReads {
  private readonly byPlace = new Map<string, Reader>();
  private readonly byBand = new Map<string, Set<Reader>>();
  /** Those whose text does not say what they read. */
  private readonly unbounded = new Set<Reader>();

  set(sheet: string, row: number, column: number, formula: string, sheets: SheetNames): void {
    this.delete(sheet, row, column);
    const here = { sheet, rect: oneCell(row, column) };
    const places = [here, ...placesIn(formula, sheet, sheets)];
    const reader = { sheet, row, column, formula, places };
    this.byPlace.set(placeKey(sheet, row, column), reader);
    for (const band of bandsOf(places)) {
      const readers = this.byBand.get(band);
      if (readers) readers.add(reader);
      else this.byBand.set(band, new Set([reader]));
    }
    if (isUnbounded(formula)) this.unbounded.add(reader);
  }

  delete(sheet: string, row: number, column: number): void {
    const reader = this.byPlace.get(placeKey(sheet, row, column));
    if (reader) this.forget(reader);
  }

  removeSheet(sheet: string): void {
    for (const reader of this.byPlace.values()) if (reader.sheet === sheet) this.forget(reader);
  }

  formulaAt(sheet: string, row: number, column: number): string | undefined {
    return this.byPlace.get(placeKey(sheet, row, column))?.formula;
  }

  /** The formulas whose results can change: with each come those that read it, or what it fills. */
  touchedBy(dirty: readonly DirtyRect[], spills: SpillStore): ReadonlySet<Reader> {
    const touched = new Set(this.unbounded);
    const open = [...dirty];
    for (const reader of touched) open.push(filledBy(reader, spills));
    for (let place = open.pop(); place; place = open.pop()) {
      for (const band of this.bandsAcross(place)) {
        for (const reader of this.byBand.get(band) ?? []) {
          if (touched.has(reader) || !reads(reader, place)) continue;
          touched.add(reader);
          open.push(filledBy(reader, spills));
        }
      }
    }
    return touched;
  }

  /** The formulas that stand in the places, and where `steps` is 1 those that read them. */
  near(dirty: readonly DirtyRect[], steps: 0 | 1, spills: SpillStore): ReadonlySet<Reader> {
    const touched = new Set<Reader>();
    const filled: DirtyRect[] = [];
    for (const place of dirty) {
      for (const reader of this.across(place)) {
        if (!contains(place.rect, reader.row, reader.column) || reader.sheet !== place.sheet)
          continue;
        touched.add(reader);
        filled.push(filledBy(reader, spills));
      }
    }
    if (steps === 0) return touched;
    for (const place of [...dirty, ...filled]) {
      for (const reader of this.across(place)) if (reads(reader, place)) touched.add(reader);
    }
    return touched;
  }

  private *across(place: DirtyRect): Iterable<Reader> {
    for (const band of this.bandsAcross(place)) yield* this.byBand.get(band) ?? [];
  }

  private bandsAcross({ sheet, rect }: DirtyRect): Iterable<string> {
    const isTall = rect.rows > bandRows * this.byBand.size;
    return isTall ? this.byBand.keys() : [tallBand(sheet), ...rowBands(sheet, rect)];
  }

  private forget(reader: Reader): void {
    this.byPlace.delete(placeKey(reader.sheet, reader.row, reader.column));
    this.unbounded.delete(reader);
    for (const band of bandsOf(reader.places)) this.byBand.get(band)?.delete(reader);
  }
}

/** Sheets' ids by their names. */
export type SheetNames = ReadonlyMap<string, string>;

function placesIn(formula: string, home: string, sheets: SheetNames): DirtyRect[] {
  const places: DirtyRect[] = [];
  let sheet: string | undefined = home;
  for (const { kind, text } of tokensOf(formula)) {
    if (kind === "sheet") {
      sheet = sheets.get(sheetOf(text));
      continue;
    }
    const rect = kind === "reference" ? parseRect(text) : undefined;
    if (rect && sheet !== undefined) places.push({ sheet, rect });
    sheet = home;
  }
  return places;
}

/** Functions that work a place out or change by themselves, and ranges between two of them. */
function isUnbounded(formula: string): boolean {
  return (
    /\b(?:INDIRECT|OFFSET|RAND|RANDBETWEEN|NOW|TODAY)\(/i.test(formula) ||
    tokensOf(formula).some(({ kind, text }) => kind === "other" && text === ":")
  );
}

function reads({ places }: Reader, { sheet, rect }: DirtyRect): boolean {
  return places.some((one) => one.sheet === sheet && overlaps(one.rect, rect));
}

function filledBy({ sheet, row, column }: Reader, spills: SpillStore): DirtyRect {
  return { sheet, rect: spills.rectAt(sheet, row, column) ?? oneCell(row, column) };
}

function bandsOf(places: readonly DirtyRect[]): Iterable<string> {
  return new Set(
    places.flatMap(({ sheet, rect }) =>
      rect.rows > bandRows * mostBands ? [tallBand(sheet)] : rowBands(sheet, rect),
    ),
  );
}

function rowBands(sheet: string, { row, rows }: Rect): string[] {
  const first = Math.floor(row / bandRows);
  const last = Math.floor((row + rows - 1) / bandRows);
  return Array.from({ length: last - first + 1 }, (_, index) => `${sheet}|${first + index}`);
}

function oneCell(row: number, column: number): Rect {
  return { row, column, rows: 1, columns: 1 };
}

function tallBand(sheet: string): string {
  return `${sheet}|tall`;
}

function placeKey(sheet: string, row: number, column: number): string {
  return `${sheet}|${row}|${column}`;
}
