import type { WorkbookContents } from "../../excel/read/workbookContents";
import { cellAddress } from "../../sheet/a1";
import type { KeptEdit } from "../../sheet/keep/mergeTable";
import type { SheetPlan } from "../../sheet/plan";
import { linkTips } from "../../sheet/review/reviewTexts";
import type { CellLink } from "../../tables/cells/cell";
import { keyReader } from "../../tables/rowKey";
import type { TableMerges } from "./layTable";

/** Where the row of each key stands in the merged tables, for links. */
export function rowLinks(
  merges: TableMerges,
  contents: WorkbookContents,
): ReadonlyMap<string, CellLink> {
  return new Map(
    merges.flatMap(({ plan, merge }) => {
      const table = plan.tables[0];
      const standing = contents.tables.find(({ name }) => name === table?.name);
      const sheet = contents.sheets.find(({ id }) => id === standing?.sheetId)?.name ?? plan.name;
      const place = standing?.place ?? table?.place ?? { row: 0, column: 0 };
      const readKey = keyReader(merge.grid[0] ?? [], table?.keyColumns ?? []);
      return merge.grid.slice(1).flatMap((row, index) => {
        if (merge.copies.has(index)) return [];
        const address = cellAddress(place.row + 1 + index, place.column);
        return [[readKey(row), { sheet, address, tip: linkTips.row(sheet) }] as const];
      });
    }),
  );
}

export function sheetNameOf(plan: SheetPlan, contents: WorkbookContents): string {
  const table = contents.tables.find(({ name }) => name === plan.tables[0]?.name);
  return contents.sheets.find(({ id }) => id === table?.sheetId)?.name ?? plan.name;
}

export function placeInTable(
  { row, columnIndex }: Pick<KeptEdit, "row" | "columnIndex">,
  { plan }: TableMerges[number],
  contents: WorkbookContents,
): { place: string; link: CellLink; row: number } {
  const table = plan.tables[0];
  const standing = contents.tables.find(({ name }) => name === table?.name);
  const top = standing?.place ?? table?.place ?? { row: 0, column: 0 };
  const sheet = sheetNameOf(plan, contents);
  const address = cellAddress(top.row + row, top.column + columnIndex);
  const link = { sheet, address, tip: linkTips.cell };
  return { place: `${sheet}!${address}`, link, row: top.row + row };
}
