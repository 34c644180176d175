import type { CellErrorValue, CellValueInput, Style, Worksheet } from "@cj-tech-master/excelts";
import type { SnapshotCell, SnapshotSheet } from "../model/snapshot";
import { contains } from "../model/data/address";
import { cellAddress, rectangleAddress } from "./addresses";
import { cellStyle } from "./cellStyle";
import { fileFormula } from "./formula/fileFormula";

/** The errors a file may hold; newer ones (#SPILL!, #BUSY!, #CALC!) are stored as #VALUE!, as Excel does. */
const fileErrors = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"] as const;

/** Puts values, formulas, styles and links to other places outside the workbook into the sheet. */
export function putCells(sheet: Worksheet, snapshot: SnapshotSheet): void {
  const looks = new Map<string, Partial<Style>>();
  for (const cell of snapshot.cells) {
    const target = sheet.getCell(cellAddress(cell.row, cell.column));
    const value = cellInput(cell, snapshot);
    if (value !== undefined) target.value = value;
    const look = lookOf(cell, snapshot, looks);
    if (look) target.style = look;
  }
}

/** One object for each look, so the writer's own index of styles stays small and quick. */
function lookOf(
  cell: SnapshotCell,
  snapshot: SnapshotSheet,
  looks: Map<string, Partial<Style>>,
): Partial<Style> | undefined {
  const style = cell.style === undefined ? undefined : snapshot.styles[cell.style];
  if (cell.style === undefined || !style) return undefined;
  const key = `${cell.style}${cell.formula === undefined ? "" : "f"}`;
  const look = looks.get(key) ?? cellStyle(style, cell.formula !== undefined);
  looks.set(key, look);
  return look;
}

function cellInput(cell: SnapshotCell, snapshot: SnapshotSheet): CellValueInput {
  if (cell.formula !== undefined) return formulaInput(cell, cell.formula, snapshot);
  // Excel empties a cell that is given an empty text.
  if (cell.value === undefined || cell.value === "") return undefined;
  if (cell.isError || isUnreal(cell.value)) return fileError(cell.value);
  if (cell.link?.address !== undefined) {
    const tip = cell.link.tip === undefined ? {} : { tooltip: cell.link.tip };
    return { text: String(cell.value), hyperlink: cell.link.address, ...tip };
  }
  return cell.value;
}

function formulaInput(cell: SnapshotCell, text: string, snapshot: SnapshotSheet): CellValueInput {
  const table = snapshot.tables.find(({ place }) => contains(place, cell.row, cell.column));
  const formula = fileFormula(text, table?.name);
  const result = cell.isError || isUnreal(cell.value) ? fileError(cell.value) : cell.value;
  const cached = result === undefined ? {} : { result };
  if (!cell.spill) return { formula, ...cached };
  const ref = rectangleAddress(cell.spill);
  return { formula, ...cached, shareType: "array", ref, isDynamicArray: true };
}

/** A number that no file can hold. */
function isUnreal(value: SnapshotCell["value"]): boolean {
  return typeof value === "number" && !Number.isFinite(value);
}

function fileError(value: SnapshotCell["value"]): CellErrorValue {
  if (isUnreal(value)) return { error: "#NUM!" };
  return { error: fileErrors.find((error) => error === value) ?? "#VALUE!" };
}
