import { toOffice } from "../../../workbench/model/data/cell";
import type { Host } from "../../../workbench/host/host";
import type { TableData } from "../../../workbench/model/data/tableData";
import { tables } from "../../../src/tables/tables";

/** Where a typed word belongs: the column of a row with a key of ours, or anywhere. */
export type Anchor = string;

const anywhere = "";

/** By each typed word, the places where it stands. */
export function typedWords({ book }: Host): ReadonlyMap<string, ReadonlySet<Anchor>> {
  const found = new Map<string, Set<Anchor>>();
  for (const sheet of book.sheets) {
    const used = sheet.usedRect(true);
    if (!used) continue;
    sheet.eachCell(used, (cell, row, column) => {
      const text = `${cell.formula ?? ""} ${String(toOffice(cell.value))}`;
      for (const [word] of text.matchAll(/词\d+号/g)) {
        const anchors = found.get(word) ?? new Set();
        anchors.add(anchorOf(sheet.tables[0], row, column));
        found.set(word, anchors);
      }
    });
  }
  return found;
}

function anchorOf(table: TableData | undefined, row: number, column: number): Anchor {
  if (!table) return anywhere;
  const { name, rect, columns, sheet } = table;
  const key = tables.find((one) => one.name === name)?.key;
  const keyAt = columns.findIndex((one) => one.name === key);
  const heading = columns[column - rect.column]?.name;
  if (row <= rect.row || row >= rect.row + rect.rows || !heading || keyAt < 0) return anywhere;
  const id = sheet.cell(row, rect.column + keyAt)?.value;
  return typeof id === "string" && id !== "" && !id.includes("词")
    ? `${name} ${id} ${heading}`
    : anywhere;
}

/** Contents of the data columns of keyed rows: no deed changes them. */
export function ledgerValues({ book }: Host): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const table of book.sheets.flatMap((sheet) => sheet.tables)) {
    const ours = tables.find(({ name }) => name === table.name);
    if (!ours || (ours.name !== "JM_Facts" && ours.name !== "JM_Targets")) continue;
    const { rect, columns, sheet } = table;
    for (let row = rect.row + 1; row < rect.row + rect.rows; row += 1) {
      const at = (heading: string): string => {
        const column = columns.findIndex(({ name }) => name === heading);
        return String(toOffice(sheet.cell(row, rect.column + column)?.value));
      };
      const key = at(ours.key);
      const data = ours.columns
        .filter(({ owner }) => owner === "ours")
        .map(({ heading }) => at(heading));
      // A key that stands twice has two lines.
      if (key !== "")
        values.set(
          `${ours.name} ${key}`,
          [values.get(`${ours.name} ${key}`) ?? "", data.join("|")].sort().join("\n"),
        );
    }
  }
  return values;
}
