import { invalidArgument } from "../../model/hostError";

export type TokenKind = "text" | "sheet" | "reference" | "name" | "bracket" | "number" | "other";

/** A piece of a formula; the pieces joined are the formula again. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const patterns: readonly [TokenKind, RegExp][] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["sheet", /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/uy],
  [
    "reference",
    /\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?(?![\p{L}\p{N}_.(\[])/uy,
  ],
  ["reference", /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(\[])/uy],
  ["reference", /\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.])/uy],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.]*/uy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ["other", /#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)|<>|<=|>=|[\s\S]/y],
];

/** The same formulas are cut again and again: by each who asks of them, and in each workbook that holds them. */
const known = new Map<string, readonly Token[]>();
const mostKnown = 20_000;

/** Cuts a formula into pieces; brackets of structured references stay whole. */
export function tokensOf(formula: string): readonly Token[] {
  const before = known.get(formula);
  if (before) return before;
  const tokens = cut(formula);
  if (known.size >= mostKnown) known.clear();
  known.set(formula, tokens);
  return tokens;
}

function cut(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let place = 0;
  while (place < formula.length) {
    const token = formula[place] === "[" ? bracketAt(formula, place) : tokenAt(formula, place);
    tokens.push(token);
    place += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, place: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = place;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  return { kind: "other", text: formula.charAt(place) };
}

function bracketAt(formula: string, start: number): Token {
  let depth = 0;
  for (let place = start; place < formula.length; place += 1) {
    const letter = formula[place];
    // An apostrophe escapes the bracket or apostrophe after it.
    if (letter === "'") place += 1;
    else if (letter === "[") depth += 1;
    else if (letter === "]" && --depth === 0) {
      return { kind: "bracket", text: formula.slice(start, place + 1) };
    }
  }
  throw invalidArgument(`The formula has an unclosed bracket: ${formula}`);
}

/** Refuses what Excel would not let a person enter: open quotes or brackets, operators that dangle. */
export function checkFormula(formula: string): void {
  const tokens = tokensOf(formula.slice(1)).filter(({ text }) => text.trim() !== "");
  const open: string[] = [];
  for (const { kind, text } of tokens) {
    if (kind !== "other") continue;
    if (text === "(" || text === "{") open.push(text);
    if (text === ")" && open.pop() !== "(") throw unreadable(formula);
    if (text === "}" && open.pop() !== "{") throw unreadable(formula);
    if (text === '"' || text === "'") throw unreadable(formula);
  }
  const last = tokens.at(-1)?.text ?? "";
  if (open.length > 0 || tokens.length === 0 || /^[-+*/^&=<>,(]$|^[<>][=>]$/.test(last)) {
    throw unreadable(formula);
  }
}

function unreadable(formula: string): Error {
  return invalidArgument(`The formula cannot be read: ${formula}`);
}
