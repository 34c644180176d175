import { columnName, columnNumber, maxColumns, maxRows } from "../../model/data/address";
import { formulaTokens, type FormulaToken } from "./formulaTokens";

/** A formula that a file shares, as it stands so many rows and columns from where it is written. */
export function slideFormula(formula: string, rows: number, columns: number): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, index) =>
      token.kind === "word" && !isName(tokens[index + 1])
        ? slidWord(token.text, tokens[index - 1], tokens[index + 1], rows, columns)
        : token.text,
    )
    .join("");
}

/** Of a function, a sheet or a table. */
function isName(next: FormulaToken | undefined): boolean {
  return next?.kind === "bracket" || next?.text === "(" || next?.text === "!";
}

function slidWord(
  word: string,
  before: FormulaToken | undefined,
  after: FormulaToken | undefined,
  rows: number,
  columns: number,
): string {
  const [, fixedColumn = "", column = "", fixedRow = "", row = ""] =
    /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/u.exec(word) ?? [];
  const isLine = before?.text === ":" || after?.text === ":";
  if (column === "" && row === "") return word;
  if ((column === "" || row === "") && !isLine) return word;
  const nextColumn = column === "" ? 0 : columnNumber(column) + (fixedColumn === "" ? columns : 0);
  const nextRow = row === "" ? 1 : Number(row) + (fixedRow === "" ? rows : 0);
  if (nextColumn < 0 || nextColumn >= maxColumns || nextRow < 1 || nextRow > maxRows)
    return "#REF!";
  // `$1` has no column: its sign is the row's.
  return column === ""
    ? `${fixedColumn}${fixedColumn === "" ? nextRow : row}`
    : `${fixedColumn}${columnName(nextColumn)}${fixedRow}${row === "" ? "" : nextRow}`;
}
