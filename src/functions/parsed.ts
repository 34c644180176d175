import type { Answer } from "../core/answer";
import { parseFigure, type Figure } from "../core/figures";
import { percentToFraction } from "../core/numbers";

/** The figure of a text as cells hold it (percentages and shares are fractions), and what is asked of it. */
export function parsed<T>(text: string | undefined, say: (figure: Figure) => Answer<T>): Answer<T> {
  const found = parseFigure(text ?? "");
  if (!found.ok) return found;
  const { kind, value } = found.value;
  const isShare = kind === "percent" || kind === "fraction";
  return say(isShare ? { ...found.value, value: percentToFraction(value) } : found.value);
}
