import type { Cell, CellValue } from "./cell";

/** A formula and the row in which it stands. */
export interface PlacedFormula {
  readonly formula: string;
  readonly row: number;
}

/** Gives a cell another content; what its content before brought along goes. */
export function setContent(cell: Cell, value: CellValue, formula: string | undefined): void {
  cell.value = value;
  cell.formula = formula;
  cell.message = undefined;
  cell.card = undefined;
  cell.spilledFrom = undefined;
}
