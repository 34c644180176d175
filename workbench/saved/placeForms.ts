import { columnName, columnNumber, parseRect, rectAddress, type Rect } from "../model/data/address";
import { cellKey, keyPlace, type SheetData } from "../model/data/sheetData";
import { asText, type Form, type KeyNames } from "./form";

/** A sheet that something else speaks of, by its id. */
export const sheetById: Form<SheetData> = {
  save: (sheet, at) => {
    if (!sheet.book.sheets.includes(sheet)) throw new Error(`${at} is a sheet that was deleted.`);
    return sheet.id;
  },
  open: (saved, book, at) => {
    const wanted = asText(saved, at);
    const sheet = book.sheets.find(({ id }) => id === wanted);
    if (!sheet) throw new Error(`${at} speaks of a sheet that is not there: ${wanted}`);
    return sheet;
  },
};

/** `B3:C9`, as somebody reading the file looks for it. */
export const rectangle: Form<Rect> = {
  save: (rect) => rectAddress(rect),
  open: (saved, _, at) => {
    const address = asText(saved, at);
    const rect = parseRect(address);
    if (!rect) throw new Error(`${at} is no place: ${address}`);
    return rect;
  },
};

/** `A1:J40,A60:J90`; none is left out. */
export const rectangles: Form<readonly Rect[]> = {
  save: (rects) => (rects.length === 0 ? undefined : rects.map((rect) => rectAddress(rect)).join()),
  open: (saved, book, at) =>
    saved === undefined
      ? []
      : asText(saved, at)
          .split(",")
          .map((address) => rectangle.open(address, book, at)),
};

export const cellKeys: KeyNames<number> = {
  name: (key) => rectAddress({ ...keyPlace(key), rows: 1, columns: 1 }),
  key: (name) => {
    const place = parseRect(name);
    if (!place) throw new Error(`There is no cell ${name}.`);
    return cellKey(place.row, place.column);
  },
  compare: (a, b) => a - b,
};
export const rowKeys: KeyNames<number> = {
  name: (row) => String(row + 1),
  key: (name) => Number(name) - 1,
  compare: (a, b) => a - b,
};
export const columnKeys: KeyNames<number> = {
  name: columnName,
  key: columnNumber,
  compare: (a, b) => a - b,
};
