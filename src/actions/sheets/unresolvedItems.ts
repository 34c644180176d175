import type { Ledger } from "../../core/ledger";
import type { UnresolvedCell } from "../../excel/read/readUnresolved";
import type { WorkbookContents } from "../../excel/read/workbookContents";
import { rangeAddress } from "../../sheet/a1";
import { cellRuns } from "../../sheet/cellRuns";
import type { Rectangle } from "../../sheet/plan";
import { needsRepair } from "../../sheet/formulas/repairsIn";
import type { ReviewItem } from "../../sheet/review/reviewItem";
import { linkTips } from "../../sheet/review/reviewTexts";
import { moreUnresolved, unresolvedText } from "../../sheet/review/unresolvedText";

/** Places listed of one sheet; what comes after them is only counted. */
const longestList = 20;

/** Cells that one line speaks for. */
interface Group {
  readonly place: Rectangle;
  readonly first: UnresolvedCell;
  readonly count: number;
  /** What the cells show. */
  readonly shown: readonly string[];
  /** One repair heals them all. */
  readonly isStuck: boolean;
}

/**
 * Formulas of ours without a result. Those that one repair heals make one line a sheet; of the others, neighbours
 * with the same error do.
 * @param cells sheet by sheet, row by row
 */
export function unresolvedItems(
  cells: readonly UnresolvedCell[],
  { sheets, state }: WorkbookContents,
  ledger: Ledger,
): readonly ReviewItem[] {
  return sheets.flatMap(({ id, name: sheet }): readonly ReviewItem[] => {
    const code = state.sheets.find(({ sheetId }) => sheetId === id)?.area ?? "";
    const area = ledger.areaByCode.get(code)?.name ?? "";
    const item = (place: Rectangle, text: string): ReviewItem => {
      const address = rangeAddress(place);
      const link = { sheet, address, tip: linkTips.cell };
      return { kind: "unresolved", area, place: `${sheet}!${address}`, link, text };
    };
    const groups = groupsOf(cells.filter(({ sheetId }) => sheetId === id));
    const rest = groups.slice(longestList);
    const listed = groups.slice(0, longestList).map((group) => item(group.place, textOf(group)));
    return rest[0] ? [...listed, item(rest[0].place, moreUnresolved(sum(rest)))] : listed;
  });
}

function groupsOf(cells: readonly UnresolvedCell[]): readonly Group[] {
  const isStuck = ({ formula, shown }: UnresolvedCell): boolean => needsRepair(formula, shown);
  const stuck = cells.filter(isStuck);
  const others = cells.filter((cell) => !isStuck(cell));
  const [first] = stuck;
  const runs = cellRuns(others.map(({ row, column, shown: value }) => ({ row, column, value })));
  const byPlace = new Map(others.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const neighbours = runs.flatMap(({ place, value: shown }): Group[] => {
    const corner = byPlace.get(`${place.row},${place.column}`);
    const count = place.rows * place.columns;
    return corner ? [{ place, first: corner, count, shown: [shown], isStuck: false }] : [];
  });
  neighbours.sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
  if (!first) return neighbours;
  const shown = [...new Set(stuck.map((cell) => cell.shown))];
  const place = boundsOf(stuck);
  return [{ place, first, count: stuck.length, shown, isStuck: true }, ...neighbours];
}

function boundsOf(cells: readonly UnresolvedCell[]): Rectangle {
  // Cells come row by row, so the rows are in order; columns are looked through one by one, as there may be many.
  const row = cells[0]?.row ?? 0;
  const last = cells.at(-1)?.row ?? row;
  const left = cells.reduce((least, { column }) => Math.min(least, column), Infinity);
  const right = cells.reduce((most, { column }) => Math.max(most, column), 0);
  return { row, column: left, rows: last - row + 1, columns: right - left + 1 };
}

function textOf({ first, ...group }: Group): string {
  return unresolvedText({ formula: first.formula, ...group });
}

function sum(groups: readonly Group[]): number {
  return groups.reduce((total, { count }) => total + count, 0);
}
