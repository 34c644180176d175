/** A piece of a formula's text; joined again, the pieces are the formula. */
export interface FormulaToken {
  readonly kind: "text" | "quoted" | "bracket" | "word" | "space" | "sign";
  text: string;
}

const wordCharacter = /[\p{L}\p{N}_.\\$?]/u;

/** Cuts a formula into strings, quoted sheet names, bracket groups, words, blanks and single signs. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const kind = kindAt(formula, at);
    const end = endOf(kind, formula, at);
    tokens.push({ kind, text: formula.slice(at, end) });
    at = end;
  }
  return tokens;
}

function kindAt(formula: string, at: number): FormulaToken["kind"] {
  const character = formula.charAt(at);
  if (character === '"') return "text";
  if (character === "'") return "quoted";
  if (character === "[") return "bracket";
  if (/\s/u.test(character)) return "space";
  return wordCharacter.test(character) ? "word" : "sign";
}

function endOf(kind: FormulaToken["kind"], formula: string, start: number): number {
  if (kind === "text") return closingQuote(formula, start, '"');
  if (kind === "quoted") return closingQuote(formula, start, "'");
  if (kind === "bracket") return closingBracket(formula, start);
  const belongs = kind === "word" ? wordCharacter : kind === "space" ? /\s/u : undefined;
  let end = start + 1;
  while (belongs && end < formula.length && belongs.test(formula.charAt(end))) end += 1;
  return end;
}

/** A doubled quote stands for itself. */
function closingQuote(formula: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < formula.length) {
    if (formula.charAt(at) === quote) {
      if (formula.charAt(at + 1) !== quote) return at + 1;
      at += 1;
    }
    at += 1;
  }
  return formula.length;
}

/** In a column's name an apostrophe makes the next character plain. */
function closingBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}
