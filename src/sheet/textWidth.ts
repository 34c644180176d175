/** East Asian wide and full-width forms, which take two places of a column. */
const wide =
  /[\u1100-\u115F\u2014\u2018-\u201D\u2026\u203B\u2103\u2116\u2160-\u217F\u2190-\u2193\u2460-\u24FF\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** Punctuation that may not begin a line, and that may not end one; no line breaks on either side of a quotation mark. */
const closing = /[，。、；：？！）》」』】％…,.;:?!)\]%“”‘’]/;
const opening = /[（《「『【([“”‘’]/;

/** Digits wide, so that a Chinese character counts 2 (their quotes and dashes too). */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

/** Lines that `text` takes when wrapped to `width` places; words of Latin letters and digits stay whole. */
export function linesNeeded(text: string, width: number): number {
  const room = Math.max(2, Math.floor(width));
  return text
    .split(/\r\n|\n|\r/)
    .reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room), 0);
}

function linesOfParagraph(paragraph: string, room: number): number {
  if (paragraph.length * 2 <= room || textWidth(paragraph) <= room) return 1;
  let lines = 1;
  let used = 0;
  for (const piece of unbreakablePieces(paragraph)) {
    const size = textWidth(piece);
    if (used + size <= room) {
      used += size;
    } else if (size <= room) {
      lines += 1;
      used = size;
    } else {
      // Longer than a line: broken anywhere, as Excel does.
      lines += Math.ceil((used + size) / room) - 1;
      used = (used + size) % room || room;
    }
  }
  return lines;
}

/** Single wide characters with the marks that cling to them, and whole Latin words. */
function unbreakablePieces(paragraph: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of paragraph) {
    const previous = piece.slice(-1);
    const isLatinInside =
      !wide.test(character) && character !== " " && previous !== "" && !wide.test(previous);
    const clings = closing.test(character) || opening.test(previous) || isLatinInside;
    if (piece === "" || (previous !== " " && clings)) {
      piece += character;
    } else {
      pieces.push(piece);
      piece = character;
    }
  }
  return [...pieces, piece];
}
