/**
 * Formulas of this add-in as they may stand in a cell: `JM.YOY(…)`, and `_xldudf_JM_YOY(…)` where a file was
 * opened before the add-in was there.
 */
const stored = /(?:_xlfn\.)?_xldudf_JM_(?=[A-Z])/giu;
const ours = /(?<![\p{L}\p{N}_.])(?:(?:_xlfn\.)?_xldudf_JM_|JM\.)[A-Z]+\s*\(/iu;

/** Whether a formula calls one of our functions; what stands between quotation marks is text. */
export function callsOurs(formula: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && ours.test(unquoted(formula));
}

/** The formula without the prefix that a file stores: `=_xldudf_JM_YOY(A1,B1)` is `=JM.YOY(A1,B1)`. */
export function withoutPrefix(formula: string): string {
  return outsideTexts(formula, (part) => part.replace(stored, "JM."));
}

function unquoted(formula: string): string {
  return outsideTexts(formula, (part) => part, '""');
}

/** Odd parts between quotation marks are texts; a doubled mark inside a text only splits it in two. */
function outsideTexts(formula: string, change: (part: string) => string, text?: string): string {
  const parts = formula.split(/("[^"]*"|'[^']*')/u);
  return parts.map((part, index) => (index % 2 === 0 ? change(part) : (text ?? part))).join("");
}
