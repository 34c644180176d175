import { fixedScale } from "../stack/paper";
import type { PrintPlan, Rectangle } from "../plan";

interface PrintedTable {
  readonly columns: readonly {
    readonly heading: string;
    readonly width: number;
    readonly isHidden?: true;
  }[];
  readonly frozenColumns: number;
  readonly partsBefore?: string;
}

/**
 * A table on paper: across, by a fixed scale, with its heads on every page. One that is wider than a page goes on
 * upon a second, which repeats the columns that are kept in sight.
 * @param rows of the sheet, caption and heads among them
 */
export function tablePages(
  { columns, frozenColumns, partsBefore }: PrintedTable,
  { headerRow, rows }: { readonly headerRow: number; readonly rows: number },
): PrintPlan {
  const shown = columns.flatMap(({ isHidden }, at) => (isHidden === true ? [] : [at]));
  const [first, last] = [Math.min(...shown), Math.max(...shown)];
  const area: Rectangle = { row: 0, column: first, rows, columns: last + 1 - first };
  const part = columns.findIndex(({ heading }) => heading === partsBefore);
  const widths = (from: number, end: number): number[] =>
    columns.slice(from, end).flatMap(({ width, isHidden }) => (isHidden === true ? [] : [width]));
  const pages =
    part < 0
      ? [widths(first, last + 1)]
      : [widths(first, part), [...widths(first, frozenColumns), ...widths(part, last + 1)]];
  return {
    orientation: "landscape",
    areas: [area],
    scale: Math.min(100, ...pages.map((page) => fixedScale(page, "landscape"))),
    titleRows: [headerRow, headerRow],
    breaksBefore: [],
    ...(part >= 0 && {
      titleColumns: [first, frozenColumns - 1] as const,
      columnBreaksBefore: [part],
    }),
    footer: "第 &P 页 共 &N 页",
  };
}
