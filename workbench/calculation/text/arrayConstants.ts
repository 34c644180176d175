import { errorTexts, type CellValue } from "../../model/data/cell";
import { tokensOf, type Token } from "./tokens";

/** The engine's own function that gives such an array back. */
export const arrayFunction = "ARRAYCONSTANT";

/**
 * Packs array constants that hold texts, `{"1,200";"66.8%"}`, into a call of `arrayFunction`: the engine
 * would cut them at every comma and read dates and percentages in them.
 */
export function packArrays(formula: string): string {
  if (!/\{[^}]*"/.test(formula)) return formula;
  const tokens = tokensOf(formula);
  let text = "";
  for (let place = 0; place < tokens.length; place += 1) {
    const end = tokens[place]?.text === "{" ? closingBrace(tokens, place) : -1;
    const inside = tokens.slice(place + 1, end);
    if (end < 0 || !inside.some(({ kind }) => kind === "text")) {
      text += tokens[place]?.text ?? "";
      continue;
    }
    const packed = encodeURIComponent(JSON.stringify(rowsOf(inside)));
    text += `${arrayFunction}("${packed}")`;
    place = end;
  }
  return text;
}

/** The array that a packed text holds. */
export function unpackArray(packed: string): CellValue[][] {
  return JSON.parse(decodeURIComponent(packed)) as CellValue[][];
}

function closingBrace(tokens: readonly Token[], start: number): number {
  return tokens.findIndex(({ kind, text }, place) => {
    return place > start && kind === "other" && text === "}";
  });
}

function rowsOf(tokens: readonly Token[]): CellValue[][] {
  const rows: CellValue[][] = [];
  let row: CellValue[] = [];
  let element: Token[] = [];
  const endElement = (): void => {
    row.push(valueOf(element));
    element = [];
  };
  for (const token of tokens) {
    const isMark = token.kind === "other" && /^[,;]$/.test(token.text);
    if (!isMark) {
      element.push(token);
      continue;
    }
    endElement();
    if (token.text === ",") continue;
    rows.push(row);
    row = [];
  }
  endElement();
  rows.push(row);
  return rows;
}

function valueOf(tokens: readonly Token[]): CellValue {
  const [only, ...more] = tokens.filter(({ text }) => text.trim() !== "");
  if (only?.kind === "text" && more.length === 0) {
    return only.text.slice(1, -1).replaceAll('""', '"');
  }
  const text = tokens
    .map((token) => token.text)
    .join("")
    .trim();
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  if (errorTexts.some((error) => error === upper)) return { error: upper };
  return Number(text);
}
