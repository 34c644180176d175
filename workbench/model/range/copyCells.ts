import { parseRect, splitReference, type Rect } from "../data/address";
import { alikeColumns, fillColumn } from "../data/calculatedColumns";
import { setContent } from "../data/cellContent";
import { renameColumnsFromHeaders } from "../data/contents";
import { guardContent } from "../data/sheetRules";
import { invalidArgument, itemNotFound } from "../hostError";
import { moveReferences } from "../../calculation/text/shiftReferences";
import { noteEdit } from "./rangeContents";
import { RangeGeometry } from "./rangeGeometry";

type CopyType = "All" | "Formulas" | "Values" | "Formats";

/**
 * Copies cells; relative references move along, a smaller source is repeated.
 * @returns the place they were copied to
 */
export function copyCells(target: RangeGeometry, source: unknown, what: CopyType): Rect {
  const { sheet } = target;
  const { sheet: from, rect: origin } = placeOf(target, source);
  const rect = {
    ...target.rect,
    rows: Math.max(target.rect.rows, origin.rows),
    columns: Math.max(target.rect.columns, origin.columns),
  };
  guardContent(sheet, rect);
  const copies: (() => void)[] = [];
  for (let r = 0; r < rect.rows; r += 1) {
    for (let c = 0; c < rect.columns; c += 1) {
      const row = origin.row + (r % origin.rows);
      const column = origin.column + (c % origin.columns);
      const { value, formula, link } = from.cell(row, column) ?? {};
      const style = from.styleIndex(row, column);
      const [toRow, toColumn] = [rect.row + r, rect.column + c];
      copies.push(() => {
        const cell = sheet.ensureCell(toRow, toColumn);
        if (what === "All" || what === "Formats") cell.style = style;
        if (what === "All") cell.link = link;
        if (what === "Formats") return;
        const moved =
          what === "Values" || formula === undefined
            ? undefined
            : moveReferences(formula, toRow - row, toColumn - column);
        setContent(cell, moved === undefined ? value : undefined, moved);
      });
    }
  }
  const columns = what === "Formats" ? [] : alikeColumns(sheet, rect);
  for (const copy of copies) copy();
  for (const column of columns) fillColumn(column);
  renameColumnsFromHeaders(sheet, rect);
  noteEdit(sheet, rect, undefined);
  return rect;
}

/** A range, or an address on the sheet of `target` unless it names another. */
export function placeOf(
  target: RangeGeometry,
  source: unknown,
): Pick<RangeGeometry, "sheet" | "rect"> {
  if (source instanceof RangeGeometry) return source;
  if (typeof source !== "string") throw invalidArgument("The source is a range or an address.");
  const { sheet: name, address } = splitReference(source);
  const sheet = name === undefined ? target.sheet : target.sheet.book.findSheet(name);
  const rect = parseRect(address);
  if (!sheet || !rect) throw itemNotFound(source);
  return { sheet, rect };
}
