import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { columnNumber, parseRect, type Rect } from "../../model/data/address";
import type { Cell, CellValue } from "../../model/data/cell";
import { cellKey, type SheetData } from "../../model/data/sheetData";
import { contains } from "../../model/data/address";
import { readFormula } from "../formula/readFormula";
import { slideFormula } from "../formula/slideFormula";
import { FileRefusal } from "./fileRefusals";
import { attribute, child, children, numberOf, rawText, textIn } from "./xmlParts";

/** What the cells of a file speak of by number. */
export interface CellParts {
  readonly strings: readonly string[];
  /** Place of a look in the workbook's own list, by its number in the file. */
  readonly styles: readonly number[];
}

/** A cell whose formula the file holds without a result that can be believed. */
export interface Uncalculated {
  readonly sheet: SheetData;
  readonly rect: Rect;
}

interface Shared {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Fills a sheet's cells; its tables stand there already. Gives the formulas that are to be calculated. */
export function readCells(
  sheet: SheetData,
  root: XmlElement,
  parts: CellParts,
): readonly Uncalculated[] {
  const shared = new Map<string, Shared>();
  const spills: (readonly [key: number, rect: Rect])[] = [];
  const uncalculated: Uncalculated[] = [];
  for (const { element, row, column } of cellElements(root)) {
    const style = parts.styles[numberOf(element, "s") ?? 0] ?? 0;
    const value = valueOf(element, parts.strings);
    const stored = child(element, "f");
    const formula = stored && formulaOf(stored, { row, column }, shared, sheet);
    if (value === undefined && formula === undefined && style === sheet.styleIndex(row, column))
      continue;
    const cell: Cell = { value, formula, style };
    sheet.cells.set(cellKey(row, column), cell);
    if (formula === undefined) continue;
    const rect = attribute(stored, "t") === "array" && parseRect(attribute(stored, "ref") ?? "");
    if (rect && rect.rows * rect.columns > 1) spills.push([cellKey(row, column), rect]);
    if (isUncalculated(formula, value)) {
      uncalculated.push({ sheet, rect: { row, column, rows: 1, columns: 1 } });
    }
  }
  for (const [key, rect] of spills) fillSpill(sheet, key, rect);
  return uncalculated;
}

/** Rows and cells may leave out where they stand: then they follow the one before. */
function* cellElements(root: XmlElement): Generator<{
  readonly element: XmlElement;
  readonly row: number;
  readonly column: number;
}> {
  let row = -1;
  for (const line of children(child(root, "sheetData"), "row")) {
    row = (numberOf(line, "r") ?? row + 2) - 1;
    let column = -1;
    for (const element of children(line, "c")) {
      const letters = /^([A-Z]+)\d+$/u.exec(attribute(element, "r") ?? "")?.[1];
      column = letters === undefined ? column + 1 : columnNumber(letters);
      yield { element, row, column };
    }
  }
}

function valueOf(element: XmlElement, strings: readonly string[]): CellValue {
  const kind = attribute(element, "t") ?? "n";
  if (kind === "inlineStr") return inlineText(child(element, "is"));
  const stored = child(element, "v");
  if (!stored) return undefined;
  switch (kind) {
    case "s": {
      const text = strings[Number(rawText(stored))];
      if (text === undefined) throw new FileRefusal("damaged");
      return text;
    }
    case "str":
    case "d":
      return textIn(stored);
    case "b":
      return rawText(stored) === "1";
    case "e":
      return { error: rawText(stored) };
    default:
      return numberIn(rawText(stored));
  }
}

function numberIn(text: string): number | undefined {
  if (text.trim() === "") return undefined;
  const number = Number(text);
  if (!Number.isFinite(number)) throw new FileRefusal("damaged");
  return number;
}

/** The text of a string, its pieces joined, without what tells how to say it. */
export function inlineText(element: XmlElement | undefined): string {
  const pieces = children(element, "r").map((run) => textIn(child(run, "t")));
  return textIn(child(element, "t")) + pieces.join("");
}

function formulaOf(
  stored: XmlElement,
  { row, column }: { readonly row: number; readonly column: number },
  shared: Map<string, Shared>,
  sheet: SheetData,
): string | undefined {
  const table = sheet.tables.find(({ rect }) => contains(rect, row, column))?.name;
  const text = rawText(stored);
  const group = attribute(stored, "t") === "shared" ? attribute(stored, "si") : undefined;
  if (group !== undefined && text !== "") shared.set(group, { row, column, text });
  const first = group === undefined ? undefined : shared.get(group);
  const own =
    first && text === "" ? slideFormula(first.text, row - first.row, column - first.column) : text;
  // A cell of a data table has an element without a text.
  return own === "" ? undefined : readFormula(own, table);
}

/** Programs without the add-in store #NAME? for its functions. */
function isUncalculated(formula: string, value: CellValue): boolean {
  if (value === undefined) return true;
  if (typeof value !== "object" || !/\bJM\.\w+\(/u.test(formula)) return false;
  return ["#NAME?", "#VALUE!", "#CONNECT!", "#BUSY!"].includes(value.error);
}

function fillSpill(sheet: SheetData, key: number, rect: Rect): void {
  const anchor = sheet.cells.get(key);
  if (!anchor) return;
  anchor.spill = { rows: rect.rows, columns: rect.columns };
  sheet.eachCell(rect, (cell) => {
    if (cell !== anchor && cell.formula === undefined) cell.spilledFrom = key;
  });
}
