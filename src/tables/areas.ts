import type { Area } from "../core/model/dataset";
import { areaLevels } from "../core/model/enumerations";
import { textCell } from "./cells/cells";
import { areaWord } from "./cells/names";
import type { RawGrid } from "./cells/raw";
import type { Column, HeadingOf, Table } from "./columns/column";
import { readList, readWord, required } from "./columns/readCells";
import { readColumns, readRows, type Reading, type TableRow } from "./columns/tableRow";

/** What other cells of a row fall back to. */
interface AreaSubject {
  readonly name: string;
}

const columns = [
  {
    heading: "代码",
    width: 10,
    owner: "ours",
    // A person's area without a code goes by its name.
    cell: (row) => textCell(row.area === row.name ? "" : row.area),
    read: ({ text }, { name }) => ({ area: text || name }),
  },
  {
    heading: "名称",
    width: 22,
    owner: "ours",
    cell: (row) => textCell(row.name),
    read: (_, { name }) => ({ name }),
  },
  {
    heading: "简称",
    width: 14,
    owner: "ours",
    cell: (row) => textCell(row.shortName),
    read: ({ text }, { name }) => ({ shortName: text || name }),
  },
  {
    heading: "别名",
    width: 28,
    owner: "ours",
    cell: (row) => textCell(row.aliases.join("|")),
    read: (cell) => ({ aliases: readList(cell) }),
  },
  {
    heading: "拼音首字母",
    width: 12,
    owner: "ours",
    cell: (row) => textCell(row.initials),
    read: ({ text }) => ({ initials: text }),
  },
  {
    heading: "级别",
    width: 9,
    owner: "ours",
    cell: (row) => textCell(areaLevels[row.level], "center"),
    read: (cell) => ({ level: readWord(cell, areaLevels, "county") }),
  },
  {
    heading: "上级",
    width: 18,
    owner: "ours",
    cell: (row, ledger) => textCell(row.parent && areaWord(ledger, row.parent)),
    read: ({ text }) => ({ parent: text || undefined }),
  },
  {
    heading: "结对区",
    width: 20,
    owner: "ours",
    cell: (row, ledger) => textCell(row.partner && areaWord(ledger, row.partner)),
    read: ({ text }) => ({ partner: text || undefined }),
  },
] as const satisfies readonly Column<Area, AreaSubject>[];

/** 地区目录: a county that a person adds here gets formulas and a sheet of its own. */
export const areas = {
  kind: "areas",
  sheet: "地区目录",
  name: "JM_Areas",
  key: "代码",
  caption: "地区目录　可在表末增加旗县：名称、级别必填；别名之间用 | 隔开",
  frozenColumns: 2,
  columns,
} as const satisfies Table<typeof columns>;

/** The areas of 地区目录; 上级 and 结对区 may be names or codes. */
export function readAreas(grid: RawGrid): Reading<Area> {
  const reading = readRows(
    grid,
    (row: TableRow<HeadingOf<typeof areas>>) =>
      readColumns(row, columns, { name: required(row.cell("名称")) }),
    columns,
  );
  const codes = new Map(reading.records.map((area) => [area.name, area.area] as const));
  const codeOf = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : (codes.get(name) ?? name);
  const records = reading.records.map((area) => ({
    ...area,
    parent: codeOf(area.parent),
    partner: codeOf(area.partner),
  }));
  return { ...reading, records };
}
