import type { Raw, RawGrid } from "./cells/raw";
import { reports } from "./reports";
import { keyHeadings } from "./rowKey";
import { tables, type Heading } from "./tables";

/** What a record of 填报记录 is about: one row a target and day. */
const subject: readonly Heading[] = ["旗县", "指标", "对象", "时期", "目标类型", "数据截至"];

/** The headings by which rows of a table of ours are told apart; none for a table that is not ours. */
export function identityHeadings(name: string): readonly string[] {
  if (name === reports.name) return subject;
  return keyHeadings(tables.find((table) => table.name === name)?.key ?? "");
}

/** Where those headings stand in a table's header. */
export function identityColumns(name: string, [header = []]: RawGrid): readonly number[] {
  return identityHeadings(name)
    .map((heading) => header.indexOf(heading))
    .filter((column) => column >= 0);
}

/** What the cells of a row say under those headings, as one text; blank for a row that says nothing there. */
export function identityOf(cells: readonly Raw[]): string {
  return cells.every((cell) => cell === "") ? "" : cells.map(String).join("\n");
}
