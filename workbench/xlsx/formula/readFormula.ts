import { formulaTokens, type FormulaToken } from "./formulaTokens";

/**
 * A formula of a file as it is typed: with `=`, functions without the prefixes of files, `[@x]` in the table that holds
 * the cell, `E4#` for ANCHORARRAY. What `fileFormula` stores comes back.
 */
export function readFormula(stored: string, table?: string): string {
  const tokens = formulaTokens(stored);
  for (const token of tokens) if (token.kind === "word") token.text = typedName(token.text);
  return `=${withoutCalls(spillsIn(tokens))
    .map((token, index, all) => typedText(token, all[index - 1], all[index + 1], table))
    .join("")}`;
}

/** Programs that do not know a function write its name in small letters. */
function typedName(word: string): string {
  const own = /^_xldudf_jm_(\w+)$/iu.exec(word)?.[1];
  if (own !== undefined) return `JM.${own.toUpperCase()}`;
  return word.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/iu, "");
}

function typedText(
  { kind, text }: FormulaToken,
  before: FormulaToken | undefined,
  after: FormulaToken | undefined,
  table: string | undefined,
): string {
  const isOwn = (token: FormulaToken | undefined): boolean =>
    table !== undefined && token?.kind === "word" && token.text === table;
  if (kind === "word" && after?.kind === "bracket" && isOwn({ kind, text })) return "";
  return kind === "bracket" && isOwn(before) ? ofThisRow(text) : text;
}

/** `[[#This Row],[x]]` is `[@x]`, or `[@[x y]]` where the heading has signs in it. */
function ofThisRow(reference: string): string {
  if (/^\[#This Row\]$/iu.test(reference)) return "[@]";
  const column = /^\[\[#This Row\],\s*(\[.*\])\]$/isu.exec(reference)?.[1];
  if (column === undefined) return reference;
  const plain = column.slice(1, -1);
  return /^[\p{L}\p{N}_.]+$/u.test(plain) ? `[@${plain}]` : `[@${column}]`;
}

/** `ANCHORARRAY(E4)` is `E4#`. */
function spillsIn(tokens: readonly FormulaToken[]): FormulaToken[] {
  const read: FormulaToken[] = [];
  let isInside = false;
  tokens.forEach((token, index) => {
    const isCall = token.kind === "word" && /^ANCHORARRAY$/iu.test(token.text);
    if (isCall) isInside = true;
    else if (isInside && token.text === ")") {
      isInside = false;
      read.push({ kind: "sign", text: "#" });
    } else if (!(isInside && token.text === "(" && isAnchor(tokens[index - 1]))) read.push(token);
  });
  return read;
}

/** LibreOffice writes TRUE as a call, `TRUE()`. */
function withoutCalls(tokens: readonly FormulaToken[]): FormulaToken[] {
  const isTruth = (index: number): boolean =>
    /^(?:TRUE|FALSE)$/iu.test(tokens[index]?.text ?? "") &&
    tokens[index + 1]?.text === "(" &&
    tokens[index + 2]?.text === ")";
  return tokens.filter((_, index) => !isTruth(index - 1) && !isTruth(index - 2));
}

function isAnchor(token: FormulaToken | undefined): boolean {
  return token !== undefined && /^ANCHORARRAY$/iu.test(token.text);
}
