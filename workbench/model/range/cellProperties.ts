import { colorArgument, isRecord, oneOf } from "../arguments";
import type { Rect } from "../data/address";
import type { Border, BorderSide, CellStyle } from "../data/cellStyle";
import type { SheetData } from "../data/sheetData";
import { guardSheet } from "../data/sheetRules";
import { HostError, invalidArgument } from "../hostError";
import { patchStyle } from "./patchStyle";
import { lineStyles, plainBorder, weights } from "./rangeBorders";
import { fill, font, plain, protection } from "./styleMembers";
import type { StyleMember } from "./styleObject";

type Change = (style: CellStyle) => CellStyle;

/** What one entry of `setCellProperties`, `setRowProperties` or `setColumnProperties` asks for. */
interface Asked {
  /** Undefined where the look stays. */
  readonly change: Change | undefined;
  /** Properties beside `format`, and of the format those that belong to whole rows and columns. */
  readonly others: Readonly<Record<string, unknown>>;
}

/** Property groups of a format, by their names. */
const groups: Readonly<Record<string, Readonly<Record<string, StyleMember>>>> = {
  font,
  fill,
  protection,
};
const sides: readonly string[] = ["top", "bottom", "left", "right"] satisfies BorderSide[];
/** Lines that a single cell does not show; the stand-in does not draw diagonals. */
const unseen: readonly string[] = ["horizontal", "vertical", "diagonalDown", "diagonalUp"];

/** Gives each cell of a rectangle its own properties; `{}` leaves a cell as it is. */
export function setCellProperties(
  sheet: SheetData,
  rect: Rect,
  matrix: unknown,
  link: (row: number, column: number, hyperlink: unknown) => void,
): void {
  const lines = listOf(matrix, rect.rows).map((line) => listOf(line, rect.columns));
  guardSheet(sheet, "allowFormatCells");
  const read = reader(["hyperlink"]);
  const asked = lines.map((line) => line.map(read));
  const patchers = new Map<Change, (index: number) => number>();
  asked.forEach((line, i) => {
    line.forEach(({ change, others }, j) => {
      const [row, column] = [rect.row + i, rect.column + j];
      if ("hyperlink" in others) link(row, column, others["hyperlink"]);
      if (!change) return;
      const patch = patchers.get(change) ?? sheet.book.styles.patcher(change);
      patchers.set(change, patch);
      sheet.ensureCell(row, column).style = patch(sheet.styleIndex(row, column));
    });
  });
  sheet.book.changed({ kind: "format", sheet, rect });
}

/** Gives each row or column of a rectangle its own properties: of its cells, and its size. */
export function setLineProperties(
  sheet: SheetData,
  rect: Rect,
  list: unknown,
  axis: "row" | "column",
  setOther: (line: Rect, name: string, value: unknown) => void,
): void {
  const count = axis === "row" ? rect.rows : rect.columns;
  const own = axis === "row" ? ["rowHeight", "rowHidden"] : ["columnWidth", "columnHidden"];
  const read = reader(own);
  const asked = listOf(list, count).map((entry) => {
    // Which edges the sides of a line mean in Excel is not documented.
    if (isRecord(entry) && isRecord(entry["format"]) && "borders" in entry["format"]) {
      throw new HostError("NotImplemented", `borders of a whole ${axis}`);
    }
    return read(entry);
  });
  asked.forEach(({ change, others }, index) => {
    const line =
      axis === "row"
        ? { ...rect, row: rect.row + index, rows: 1 }
        : { ...rect, column: rect.column + index, columns: 1 };
    if (change) {
      guardSheet(sheet, "allowFormatCells");
      patchStyle(sheet, line, change);
    }
    for (const [name, value] of Object.entries(others)) setOther(line, name, value);
  });
}

function listOf(value: unknown, length: number): readonly unknown[] {
  if (Array.isArray(value) && value.length === length) return value as readonly unknown[];
  throw invalidArgument(
    "The number of rows or columns in the input doesn't match the range, or it is no list.",
  );
}

/** Entries of the same text are read once. */
function reader(own: readonly string[]): (entry: unknown) => Asked {
  const known = new Map<string, Asked>();
  return (entry) => {
    const key = JSON.stringify([entry]);
    const asked = known.get(key) ?? readEntry(entry, own);
    known.set(key, asked);
    return asked;
  };
}

function readEntry(entry: unknown, own: readonly string[]): Asked {
  if (!isRecord(entry)) throw invalidArgument("Properties are an object.");
  const { format = {}, ...beside } = entry;
  if (!isRecord(format)) throw invalidArgument("format is an object.");
  const changes: Change[] = [];
  const others: Record<string, unknown> = {};
  const keep = (name: string, value: unknown): void => {
    if (!own.includes(name)) throw invalidArgument(`There is no property ${name} here.`);
    others[name] = value;
  };
  for (const [name, value] of Object.entries(beside)) keep(name, value);
  for (const [name, value] of Object.entries(format)) {
    const group = groups[name];
    const member = plain[name];
    if (group) changes.push(...readGroup(group, name, value));
    else if (name === "borders") changes.push(...readBorders(value));
    else if (member) changes.push(changeOf(member, value));
    else keep(name, value);
  }
  const change: Change | undefined =
    changes.length === 0 ? undefined : (style) => changes.reduce((next, one) => one(next), style);
  return { change, others };
}

function changeOf({ key, read }: StyleMember, value: unknown): Change {
  const kept = read ? read(value) : value;
  return (style) => ({ ...style, [key]: kept });
}

function readGroup(
  members: Readonly<Record<string, StyleMember>>,
  group: string,
  values: unknown,
): readonly Change[] {
  if (!isRecord(values)) throw invalidArgument(`${group} is an object.`);
  return Object.entries(values).map(([name, value]) => {
    const member = members[name];
    if (!member) throw invalidArgument(`There is no property ${group}.${name}.`);
    return changeOf(member, value);
  });
}

function readBorders(values: unknown): readonly Change[] {
  if (!isRecord(values)) throw invalidArgument("borders is an object.");
  return Object.entries(values).flatMap(([side, line]): readonly Change[] => {
    if (unseen.includes(side)) return [];
    if (!sides.includes(side) || !isRecord(line)) throw invalidArgument(`No border is ${side}.`);
    const { style: lineStyle, color, weight, ...unknown } = line;
    if (Object.keys(unknown).length > 0) throw invalidArgument(`A border has no such property.`);
    const asked: Partial<Border> = {
      ...(lineStyle !== undefined && { style: oneOf(lineStyle, lineStyles, "style") }),
      ...(color !== undefined && { color: colorArgument(color, "color") }),
      ...(weight !== undefined && { weight: oneOf(weight, weights, "weight") }),
    };
    return [
      (style) => {
        const border = { ...(style[side as BorderSide] ?? plainBorder), ...asked };
        return { ...style, [side]: border.style === "None" ? undefined : border };
      },
    ];
  });
}
