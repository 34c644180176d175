import type { SourceDocument } from "../core/model/dataset";
import { standings } from "../core/model/enumerations";
import { dateCell, textCell } from "./cells/cells";
import type { RawGrid } from "./cells/raw";
import type { Column, HeadingOf, Table } from "./columns/column";
import { readDate, readWord, required } from "./columns/readCells";
import { readColumns, readRows, type Reading, type TableRow } from "./columns/tableRow";

const columns = [
  {
    heading: "编号",
    width: 8,
    owner: "ours",
    cell: (row) => textCell(row.source, "center"),
    read: (cell) => ({ source: required(cell) }),
  },
  {
    heading: "标题",
    width: 40,
    owner: "ours",
    cell: (row) => textCell(row.title),
    read: (cell) => ({ title: required(cell) }),
  },
  {
    heading: "发布单位",
    width: 26,
    owner: "ours",
    cell: (row) => textCell(row.issuer),
    read: ({ text }) => ({ issuer: text }),
  },
  {
    heading: "发布日期",
    width: 12,
    owner: "ours",
    cell: (row) => dateCell(row.published),
    read: (cell) => ({ published: readDate(cell) }),
  },
  {
    heading: "文号",
    width: 18,
    owner: "ours",
    cell: (row) => textCell(row.documentNumber),
    read: ({ text }) => ({ documentNumber: text }),
  },
  {
    heading: "所述时间",
    width: 22,
    owner: "ours",
    cell: (row) => textCell(row.covers),
    read: ({ text }) => ({ covers: text }),
  },
  {
    heading: "性质",
    width: 10,
    owner: "ours",
    cell: (row) => textCell(standings[row.standing], "center"),
    read: (cell) => ({ standing: readWord(cell, standings, "official") }),
  },
  {
    heading: "备注",
    width: 42,
    owner: "ours",
    isOptional: true,
    cell: (row) => textCell(row.note),
    read: ({ remark }) => ({ note: remark }),
  },
] as const satisfies readonly Column<SourceDocument>[];

/** 资料来源: every document, also one that holds no figure. */
export const sources = {
  kind: "sources",
  sheet: "资料来源",
  name: "JM_Sources",
  key: "编号",
  caption: "资料来源　可在表末增加本单位的资料：编号、标题必填",
  frozenColumns: 2,
  columns,
} as const satisfies Table<typeof columns>;

/** The documents of 资料来源. */
export function readSources(grid: RawGrid): Reading<SourceDocument> {
  return readRows(
    grid,
    (row: TableRow<HeadingOf<typeof sources>>) => readColumns(row, columns, undefined),
    columns,
  );
}
