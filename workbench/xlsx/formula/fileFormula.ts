import { formulaTokens, type FormulaToken } from "./formulaTokens";
import { fileFunctionName } from "./functionNames";

/**
 * A formula as the file stores it: no leading `=`, prefixed functions, `_xlpm.` before the names that LET and LAMBDA
 * declare, this-row references spelt out, `E4#` as ANCHORARRAY. `table` is the table that holds the cell, if any.
 */
export function fileFormula(formula: string, table?: string): string {
  const tokens = formulaTokens(formula.replace(/^\s*=/u, ""));
  prefixDeclaredNames(tokens);
  return tokens.map((_, index) => fileText(tokens, index, table)).join("");
}

function fileText(tokens: readonly FormulaToken[], index: number, table?: string): string {
  const token = tokens[index];
  if (!token) return "";
  const next = tokens[index + 1];
  if (token.kind === "bracket") {
    return fileReference(token.text, tokens[index - 1]?.kind === "word" ? "" : (table ?? ""));
  }
  if (token.kind === "word") {
    if (isSign(next, "(")) return fileFunctionName(token.text);
    return isSpill(tokens, index + 1) ? `_xlfn.ANCHORARRAY(${token.text})` : token.text;
  }
  // A plain formula intersects by itself in a file; the sign belongs to the formula bar only.
  if (isSign(token, "@") || isSpill(tokens, index)) return "";
  return token.text;
}

/** `[@x]` is `Table[[#This Row],[x]]` in a file. */
function fileReference(reference: string, table: string): string {
  const inside = reference.slice(1, -1);
  if (!inside.startsWith("@")) return /^\[?\d+\]?$/u.test(inside) ? reference : table + reference;
  const column = inside.slice(1);
  if (column === "") return `${table}[#This Row]`;
  return `${table}[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
}

function isSign(token: FormulaToken | undefined, sign: string): boolean {
  return token?.kind === "sign" && token.text === sign;
}

/** `#` right after a reference; `#N/A` and `#REF!` stand after an operator. */
function isSpill(tokens: readonly FormulaToken[], index: number): boolean {
  return isSign(tokens[index], "#") && tokens[index - 1]?.kind === "word";
}

function prefixDeclaredNames(tokens: FormulaToken[]): void {
  const prefixed = new Set<FormulaToken>();
  tokens.forEach((token, index) => {
    const call = token.text.toUpperCase();
    if (token.kind !== "word" || (call !== "LET" && call !== "LAMBDA")) return;
    if (!isSign(tokens[index + 1], "(")) return;
    const { starts, end } = argumentsOf(tokens, index + 2);
    const declared = starts.filter(
      (_, place) => place < starts.length - 1 && (call === "LAMBDA" || place % 2 === 0),
    );
    const names = new Set(declared.map((start) => firstWord(tokens, start)));
    for (const inner of tokens.slice(index + 2, end)) {
      if (inner.kind === "word" && names.has(inner.text.toLowerCase())) prefixed.add(inner);
    }
  });
  for (const token of prefixed) token.text = `_xlpm.${token.text}`;
}

/** Where each argument begins, and where the call's closing bracket stands. */
function argumentsOf(
  tokens: readonly FormulaToken[],
  start: number,
): { starts: number[]; end: number } {
  const starts = [start];
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at] ?? { kind: "sign", text: "" };
    if (kind !== "sign") continue;
    if (text === "(" || text === "{") depth += 1;
    else if (text === ")" || text === "}") {
      if (depth === 0) return { starts, end: at };
      depth -= 1;
    } else if (text === "," && depth === 0) starts.push(at + 1);
  }
  return { starts, end: tokens.length };
}

function firstWord(tokens: readonly FormulaToken[], start: number): string {
  const token = tokens.slice(start).find(({ kind }) => kind !== "space");
  return token?.kind === "word" ? token.text.toLowerCase() : "";
}
