import {
  columnName,
  contains,
  parseRect,
  quoteSheetName,
  rectAddress,
} from "../../model/data/address";
import { cellKey, type SheetData } from "../../model/data/sheetData";
import { bodyRect, type TableData } from "../../model/data/tableData";
import type { NameData, WorkbookData } from "../../model/data/workbookData";
import { sheetOf } from "./shiftReferences";
import { packArrays } from "./arrayConstants";
import { TablesNow } from "./tablesNow";
import { tokensOf, type Token } from "./tokens";

/** A formula as the engine understands it, and the sheets it reads. */
export interface Translation {
  readonly formula: string;
  readonly sheets: readonly SheetData[];
  /** What else it rests on: it must be translated again when that changes. */
  readonly restsOn: ReadonlySet<Ground>;
}

/** Tables, defined names, the place another formula fills, how far a sheet is filled. */
export type Ground = "tables" | "names" | "spills" | "extent";

/**
 * Rewrites what the engine does not know: structured references, defined names, `E4#`,
 * `_xlfn.` prefixes, whole columns and rows.
 * @param tables shared by formulas between whose translations no table changes
 */
export function translate(
  formula: string,
  sheet: SheetData,
  row: number,
  column: number,
  tables = new TablesNow(sheet.book),
): Translation {
  return new Translator(sheet, row, column, tables).run(formula);
}

class Translator {
  private readonly sheets = new Set<SheetData>();
  private readonly restsOn = new Set<Ground>();

  constructor(
    private readonly home: SheetData,
    private readonly row: number,
    private readonly column: number,
    private readonly tables: TablesNow,
  ) {}

  run(formula: string): Translation {
    const text = this.rewrite(packArrays(formula), new Set());
    return { formula: text, sheets: [...this.sheets], restsOn: this.restsOn };
  }

  private get book(): WorkbookData {
    return this.home.book;
  }

  private rewrite(formula: string, names: ReadonlySet<string>): string {
    const tokens = tokensOf(formula);
    let text = "";
    for (let place = 0; place < tokens.length; place += 1) {
      const token = tokens[place];
      if (!token) continue;
      const next = tokens[place + 1];
      const [piece, used] = this.piece(token, next, tokens[place + 2], names);
      text += piece;
      place += used;
    }
    return text;
  }

  /** One piece, and how many of the following tokens went into it. */
  private piece(
    token: Token,
    next: Token | undefined,
    after: Token | undefined,
    names: ReadonlySet<string>,
  ): [string, number] {
    switch (token.kind) {
      case "sheet": {
        const sheet = this.book.findSheet(sheetOf(token.text));
        if (!sheet) return ["#REF!", next?.kind === "reference" ? 1 : 0];
        this.sheets.add(sheet);
        if (next?.kind !== "reference") return [token.text, 0];
        const spilled = this.spilled(sheet, next, after);
        if (spilled !== undefined) return [`${quoteSheetName(sheet.name)}!${spilled}`, 2];
        return [`${quoteSheetName(sheet.name)}!${this.bounded(sheet, next.text)}`, 1];
      }
      case "reference": {
        const spilled = this.spilled(this.home, token, next);
        return spilled === undefined ? [this.bounded(this.home, token.text), 0] : [spilled, 1];
      }
      case "bracket": {
        const table = this.tableHere();
        return [table ? this.structured(table, token.text) : "#REF!", 0];
      }
      case "name":
        return this.name(token, next, names);
      case "other":
        if (token.text !== "@" || next?.kind !== "reference") return [token.text, 0];
        return [this.intersected(next.text), 1];
      default:
        return [token.text, 0];
    }
  }

  /** `@A1:A9` is the cell of the range in this row, or in this column. */
  private intersected(reference: string): string {
    const rect = parseRect(reference);
    if (!rect || (rect.rows === 1 && rect.columns === 1)) return reference;
    const row = rect.rows === 1 ? rect.row : this.row;
    const column = rect.columns === 1 ? rect.column : this.column;
    return contains(rect, row, column) ? `${columnName(column)}${row + 1}` : "#VALUE!";
  }

  private name(
    token: Token,
    next: Token | undefined,
    names: ReadonlySet<string>,
  ): [string, number] {
    const { text } = token;
    if (next?.text === "(") return [text.replace(/^(?:_xlfn\.|_xlws\.|_xludf\.)+/i, ""), 0];
    const table = this.tables.find(text);
    if (table) {
      const isStructured = next?.kind === "bracket";
      return [this.structured(table, isStructured ? next.text : "[#Data]"), isStructured ? 1 : 0];
    }
    this.restsOn.add("names");
    const name = this.defined(text);
    if (!name || names.has(text.toLowerCase())) return [text, 0];
    const inside = this.rewrite(name.formula.slice(1), new Set([...names, text.toLowerCase()]));
    const isReference = /^(?:'(?:[^']|'')+'|[^'"(),+*/&-]+)![$A-Za-z0-9:]+$/.test(inside);
    return [isReference ? inside : `(${inside})`, 0];
  }

  private defined(text: string): NameData | undefined {
    const wanted = text.toLowerCase();
    const all = this.book.names.filter(({ name }) => name.toLowerCase() === wanted);
    return all.find(({ scope }) => scope === this.home) ?? all.find(({ scope }) => !scope);
  }

  private tableHere(): TableData | undefined {
    return this.home.tables.find(({ rect }) => contains(rect, this.row, this.column));
  }

  /** `[列]`, `[@列]`, `[[#This Row],[列]]`, `[[#Headers],[甲]:[乙]]` and their like. */
  private structured(table: TableData, bracket: string): string {
    this.restsOn.add("tables");
    this.sheets.add(table.sheet);
    const reference = this.tables.reference(table, bracket);
    if (!reference) return "#REF!";
    const rows = this.rowsOf(table, reference.isThisRow, reference.keywords);
    if (!rows) return "#VALUE!";
    const { before, column, columns } = reference;
    const isCell = rows.rows === 1 && columns === 1;
    const place = isCell
      ? `${before}${rows.row + 1}`
      : rectAddress({ ...rows, column, columns }, true);
    const isHere = table.sheet === this.home;
    return `${isHere ? "" : `${quoteSheetName(table.sheet.name)}!`}${place}`;
  }

  private rowsOf(
    table: TableData,
    isThisRow: boolean,
    keywords: readonly string[],
  ): { row: number; rows: number } | undefined {
    const body = bodyRect(table);
    if (isThisRow) {
      const isInside = this.row >= body.row && this.row < body.row + body.rows;
      return isInside ? { row: this.row, rows: 1 } : undefined;
    }
    const { row, rows } = table.rect;
    if (keywords.includes("#all")) return { row, rows };
    if (!keywords.includes("#headers")) return { row: body.row, rows: body.rows };
    return keywords.includes("#data") ? { row, rows: body.rows + 1 } : { row, rows: 1 };
  }

  /** `E4#` is the place that the formula in E4 fills at the moment. */
  private spilled(sheet: SheetData, reference: Token, next: Token | undefined): string | undefined {
    if (next?.text !== "#") return undefined;
    this.restsOn.add("spills");
    const rect = parseRect(reference.text);
    const spill = rect && sheet.cells.get(cellKey(rect.row, rect.column))?.spill;
    return rect && spill ? rectAddress({ ...rect, ...spill }) : reference.text;
  }

  /** Whole columns and rows are cut to where cells can be, or the engine reads a million blanks. */
  private bounded(sheet: SheetData, reference: string): string {
    const isColumns = /^\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}$/.test(reference);
    const isRows = /^\$?\d+:\$?\d+$/.test(reference);
    if (!isColumns && !isRows) return reference;
    this.restsOn.add("extent");
    const used = sheet.usedRect(true);
    const [from = "", to = ""] = reference.split(":");
    if (isColumns) return `${from}1:${to}${limit((used?.row ?? 0) + (used?.rows ?? 0), 1024)}`;
    const columns = limit((used?.column ?? 0) + (used?.columns ?? 0), 64);
    return `A${from}:${columnName(columns - 1)}${to}`;
  }
}

/** Next power of two with some room, so that it rarely changes. */
function limit(used: number, least: number): number {
  return Math.max(least, 2 ** Math.ceil(Math.log2(used + 1)));
}
