import type { Ledger } from "../../core/ledger";
import type { UnresolvedCell } from "../../excel/read/readUnresolved";
import type { WorkbookContents } from "../../excel/read/workbookContents";
import { rangeAddress } from "../../sheet/a1";
import { cellRuns } from "../../sheet/cellRuns";
import type { Rectangle } from "../../sheet/plan";
import { needsRepair } from "../../sheet/formulas/repairsIn";
import type { ReviewItem } from "../../sheet/review/reviewItem";

/** Places listed of one sheet; what comes after them is only counted. */
const longestList = 20;

/** What to do, by the error shown; no entry stands for every other one. */
const advices: Readonly<Record<string, string>> = {
  "#VALUE!": "有参数填得不对。把鼠标停在格上，可看到是哪一个、怎样填。",
  "#SPILL!": "结果要占的格子里已有内容。请腾空这些格子，或把公式移到空处。",
  "#REF!": "公式引用的格子已被删除。请重新选定。",
};
const otherAdvice = "公式算不出结果。请核对它引用的格子。";
const repairAdvice =
  "没有连上加载项，或还在计算。请稍等；仍不变时点窗格“定稿与修复”中的“修复公式”，再不变请核对函数名。";

/** Cells that one line speaks for. */
interface Group {
  readonly place: Rectangle;
  readonly first: UnresolvedCell;
  readonly count: number;
  readonly shown: string;
  readonly advice: string;
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
      const link = { sheet, address, tip: "到这一格" };
      return { kind: "unresolved", area, place: `${sheet}!${address}`, link, text };
    };
    const groups = groupsOf(cells.filter(({ sheetId }) => sheetId === id));
    const rest = groups.slice(longestList);
    const listed = groups.slice(0, longestList).map((group) => item(group.place, textOf(group)));
    return rest[0] ? [...listed, item(rest[0].place, restText(rest))] : listed;
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
    const advice = advices[shown] ?? otherAdvice;
    return corner ? [{ place, first: corner, count, shown, advice }] : [];
  });
  neighbours.sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
  if (!first) return neighbours;
  const shown = [...new Set(stuck.map((cell) => cell.shown))].join("、");
  const place = boundsOf(stuck);
  return [{ place, first, count: stuck.length, shown, advice: repairAdvice }, ...neighbours];
}

function boundsOf(cells: readonly UnresolvedCell[]): Rectangle {
  // Cells come row by row, so the rows are in order; columns are looked through one by one, as there may be many.
  const row = cells[0]?.row ?? 0;
  const last = cells.at(-1)?.row ?? row;
  const left = cells.reduce((least, { column }) => Math.min(least, column), Infinity);
  const right = cells.reduce((most, { column }) => Math.max(most, column), 0);
  return { row, column: left, rows: last - row + 1, columns: right - left + 1 };
}

function textOf({ first, count, shown, advice }: Group): string {
  const formula = `“${shortened(first.formula)}”`;
  const what = count === 1 ? `公式${formula}` : `这里有${count}格公式`;
  const example = count === 1 ? "" : `，第一格是${formula}`;
  return `${what}显示${shown}${example}。${advice}`;
}

function restText(groups: readonly Group[]): string {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return `从这里起还有${count}格公式没有结果，没有逐一列出。改好已列出的，再生成一次，就会列出余下的。`;
}

/** On one line: what Excel gives back of a line break may not be what was written. */
function shortened(formula: string): string {
  const line = formula.replace(/\s+/gu, " ");
  const [start = ""] = /^.{0,80}/u.exec(line) ?? [];
  return start === line ? line : `${start}…`;
}
