import type { Rectangle } from "../plan";
import { movePlaces } from "./movePlaces";
import type { Section, SheetRow } from "./section";

/** Sections whose tables show their heads again at the top of every page they run over to. */
export interface Pages {
  readonly sections: readonly Section[];
  /** Rows of the sheet that begin a new page. */
  readonly breaksBefore: readonly number[];
}

/** Heights in points: what one page holds, and the rows that the printer repeats at its top. */
export interface PageSize {
  readonly height: number;
  readonly repeated: number;
}

/**
 * Where pages end, so that a heading never stands at the foot of one. Every page gets its break, a little before the
 * paper ends, so the printer's own margins do not move the breaks.
 */
export function layPages(sections: readonly Section[], page: PageSize): Pages {
  const laid = sections.map((section) => ({
    section,
    rows: [] as SheetRow[],
    added: [] as Added[],
  }));
  const breaksBefore: number[] = [];
  let used = 0;
  let count = 0;
  for (const group of rowsThatStayTogether(sections)) {
    const height = heightOf(group.map(({ row }) => row));
    const [first] = group;
    if (first && !isSpacer(group) && used > 0 && used + height > page.height) {
      breaksBefore.push(count);
      const heads = first.row.heads ?? [];
      used = page.repeated + heightOf(heads);
      count += heads.length;
      laid[first.section]?.rows.push(...heads);
      laid[first.section]?.added.push({ before: first.index, rows: heads.length });
    }
    used += height;
    if (isSpacer(group)) used = Math.min(used, page.height);
    // What is higher than a page runs on over the paper's own ends.
    while (used > page.height) used -= page.height;
    count += group.length;
    for (const { row, section } of group) laid[section]?.rows.push(row);
  }
  return {
    sections: laid.map(({ section, rows, added }) => withRows(section, rows, added)),
    breaksBefore,
  };
}

/** Rows put in before a row of the section. */
interface Added {
  readonly before: number;
  readonly rows: number;
}

interface PlacedRow {
  readonly row: SheetRow;
  readonly section: number;
  readonly index: number;
}

function rowsThatStayTogether(sections: readonly Section[]): PlacedRow[][] {
  const groups: PlacedRow[][] = [];
  let isOpen = false;
  sections.forEach(({ rows }, section) => {
    rows.forEach((row, index) => {
      const placed = { row, section, index };
      if (isOpen) groups.at(-1)?.push(placed);
      else groups.push([placed]);
      isOpen = row.staysWithNext === true;
    });
  });
  return groups;
}

/** A gap between two parts is not needed where the page ends between them. */
function isSpacer(group: readonly PlacedRow[]): boolean {
  return group.every(({ row }) => row.cells.length === 0);
}

function heightOf(rows: readonly SheetRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** The section with its new rows; places of charts and formats move down, or grow, by what was added. */
function withRows(section: Section, rows: readonly SheetRow[], added: readonly Added[]): Section {
  const addedUpTo = (row: number): number =>
    added.reduce((sum, one) => sum + (one.before <= row ? one.rows : 0), 0);
  const moved = (place: Rectangle): Rectangle => {
    const last = place.row + place.rows - 1;
    const row = place.row + addedUpTo(place.row);
    return { ...place, row, rows: last + addedUpTo(last) - row + 1 };
  };
  return { ...section, rows, ...movePlaces(section, moved) };
}
