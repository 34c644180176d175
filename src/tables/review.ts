import type { CellLink } from "./cells/cell";
import { textCell } from "./cells/cells";
import type { RawGrid } from "./cells/raw";
import type { Column, HeadingOf, Table } from "./columns/column";
import { readColumns, readRows, type TableRow } from "./columns/tableRow";

/** A line of 核对事项 as it is written. */
export interface ReviewRow {
  readonly key: string;
  readonly kind: string;
  readonly area: string;
  readonly place: string;
  readonly text: string;
  readonly state: string;
  readonly link?: CellLink | undefined;
}

const columns = [
  {
    heading: "编号",
    width: 13,
    owner: "ours",
    isHidden: true,
    cell: ({ key }) => textCell(key, "center"),
    read: ({ value }) => ({ key: String(value) }),
  },
  {
    heading: "类别",
    width: 12,
    owner: "ours",
    // A place in words may run over several lines, which a link does not do on every screen.
    cell: ({ kind, link }) => ({ ...textCell(kind, "center"), ...(link && { link }) }),
    read: ({ value }) => ({ kind: String(value) }),
  },
  {
    heading: "旗县",
    width: 15,
    owner: "ours",
    cell: ({ area }) => textCell(area),
    read: ({ value }) => ({ area: String(value) }),
  },
  {
    heading: "位置",
    width: 24,
    owner: "ours",
    cell: ({ place }) => textCell(place),
    read: ({ value }) => ({ place: String(value) }),
  },
  {
    heading: "内容",
    width: 64,
    owner: "ours",
    cell: ({ text }) => textCell(text),
    read: ({ value }) => ({ text: String(value) }),
  },
  {
    heading: "状态",
    width: 9,
    owner: "ours",
    cell: ({ state }) => textCell(state, "center"),
    read: ({ value }) => ({ state: String(value) }),
  },
  {
    heading: "责任人",
    width: 10,
    owner: "persons",
    isOptional: true,
    cell: () => textCell("", "fillIn"),
  },
  {
    heading: "办理情况",
    width: 22,
    owner: "persons",
    isOptional: true,
    cell: () => textCell("", "fillIn"),
  },
  {
    heading: "备注",
    width: 18,
    owner: "persons",
    isOptional: true,
    cell: () => textCell("", "fillIn"),
  },
] as const satisfies readonly Column<ReviewRow>[];

/** 核对事项: what a person should look at. */
export const review = {
  kind: "review",
  sheet: "核对事项",
  name: "JM_Review",
  key: "编号",
  caption: "核对事项　请逐项核对；责任人、办理情况和备注由本单位填写，不会被改写",
  frozenColumns: 2,
  columns,
} as const satisfies Table<typeof columns>;

export type ReviewHeading = HeadingOf<typeof review>;

/** The column by which lines stand in order of weight. */
export const kindHeading = "类别" satisfies ReviewHeading;

/** The lines that stand there; those that a person added have no key. */
export function readReview(grid: RawGrid): readonly ReviewRow[] {
  const { records } = readRows(
    grid,
    (row: TableRow<HeadingOf<typeof review>>) => readColumns(row, columns, undefined),
    columns,
  );
  return records;
}
