import { removeBlanks } from "../../src/core/figures";

/** A document as its figures are looked for: paragraphs without blanks. */
export interface SourceText {
  readonly file: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  /** Line of the file, from 1; the paragraph's own number counts non-empty lines only. */
  readonly line: number;
  readonly text: string;
}

/** Splits a document into its paragraphs, the non-empty lines as `awk 'NF'` counts them. */
export function documentFrom(file: string, content: string): SourceText {
  const paragraphs = content
    .split("\n")
    .map((text, index) => ({ line: index + 1, text }))
    .filter(({ text }) => /[^ \t]/u.test(text))
    .map(({ line, text }) => ({ line, text: removeBlanks(text) }));
  return { file, paragraphs };
}

/** A stretch of a paragraph. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a printed form stands: its pieces between `…` in order, the first at its n-th occurrence.
 * Undefined where it does not stand there.
 */
export function locate(
  text: string,
  printed: string,
  occurrence: number,
  from = 0,
): Span[] | undefined {
  const spans: Span[] = [];
  let place = from;
  for (const piece of removeBlanks(printed).split("…")) {
    const start =
      spans.length === 0 ? placeOf(text, piece, occurrence, from) : text.indexOf(piece, place);
    if (piece === "" || start < 0) return undefined;
    place = start + piece.length;
    spans.push({ start, end: place });
  }
  return spans;
}

/** Whether a span begins or ends in the middle of a number: `6%` of `66%`. */
export function splitsNumber(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return (
    (/\d[.,]?$/u.test(before) && /^\d/u.test(text.slice(start, end))) ||
    (/\d$/u.test(text.slice(start, end)) && /^[.,]?\d/u.test(after))
  );
}

function placeOf(text: string, piece: string, occurrence: number, from: number): number {
  let place = from - 1;
  for (let count = 0; count < occurrence; count += 1) {
    place = text.indexOf(piece, place + 1);
    if (place < 0) return -1;
  }
  return place;
}
