import type { TableColumnProperties, Worksheet } from "@cj-tech-master/excelts";
import type { SnapshotSheet, SnapshotTable } from "../model/snapshot";
import { cellAddress } from "./addresses";
import { fileFormula } from "./formula/fileFormula";

/** Lays real tables on the sheet. Their cells are put in place afterwards, so the rows are empty here. */
export function putTables(sheet: Worksheet, snapshot: SnapshotSheet): void {
  for (const table of snapshot.tables) {
    const { row, column, rows } = table.place;
    sheet.addTable({
      name: table.name,
      ref: cellAddress(row, column),
      headerRow: true,
      style: { theme: table.style ?? "", showRowStripes: table.showBandedRows },
      columns: columnsOf(table, snapshot),
      rows: Array.from({ length: rows - 1 }, () => []),
    });
  }
}

/** A column whose every cell holds one and the same formula fills itself in rows that people add. */
function columnsOf(table: SnapshotTable, snapshot: SnapshotSheet): TableColumnProperties[] {
  const { row, column, rows } = table.place;
  const formulas = new Map<number, string[]>();
  for (const cell of snapshot.cells) {
    if (cell.row <= row || cell.row >= row + rows || cell.formula === undefined || cell.spill)
      continue;
    const own = formulas.get(cell.column);
    if (own) own.push(cell.formula);
    else formulas.set(cell.column, [cell.formula]);
  }
  return table.columns.map((name, index) => {
    const own = formulas.get(column + index) ?? [];
    const [first] = own;
    const isCalculated =
      first?.includes("[") === true && own.length === rows - 1 && new Set(own).size === 1;
    return {
      name,
      filterButton: true,
      ...(isCalculated ? { calculatedColumnFormula: fileFormula(first, table.name) } : {}),
    };
  });
}
