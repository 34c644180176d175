import { columnName } from "../../model/data/address";
import { keyPlace, type SheetData } from "../../model/data/sheetData";
import { displayText } from "../../model/displayText";

/** A filled cell as the list shows it. */
export interface CellRow {
  readonly address: string;
  readonly text: string;
  readonly formula: string;
  /** Hover text of an error. */
  readonly message: string;
}

export interface CellRows {
  /** The first ones, row by row. */
  readonly rows: readonly CellRow[];
  /** How many cells are filled and hold the wanted text. */
  readonly found: number;
}

/** The filled cells that hold a text in their address, in what they show, or in their formula. */
export function cellRows(sheet: SheetData, wanted: string, limit: number): CellRows {
  const text = wanted.trim().toLowerCase();
  const rows: CellRow[] = [];
  let found = 0;
  for (const key of [...sheet.cells.keys()].sort((a, b) => a - b)) {
    const cell = sheet.cells.get(key);
    if (!cell || (cell.value === undefined && cell.formula === undefined)) continue;
    // Texts of cells beyond the limit matter only to the filter.
    if (text === "" && rows.length >= limit) {
      found += 1;
      continue;
    }
    const { row, column } = keyPlace(key);
    const made = {
      address: `${columnName(column)}${row + 1}`,
      text: displayText(cell, sheet.formatAt(row, column)),
      formula: cell.formula ?? "",
      message: cell.message ?? "",
    };
    if (!Object.values(made).some((part) => part.toLowerCase().includes(text))) continue;
    found += 1;
    if (rows.length < limit) rows.push(made);
  }
  return { rows, found };
}
