/** Behind a period that a figure takes from its document as a whole, as its own sentence gives none. */
const mark = "（推定）";
const typedMark = /(?<=\S)\s*[（(]推定[）)]\s*$/u;

/** The words of a period with the mark: 2023年（推定）. */
export function withInferredMark(words: string): string {
  return `${words}${mark}`;
}

/** The text of a period without the mark, which names the same window. */
export function withoutInferredMark(text: string): string {
  return text.replace(typedMark, "");
}

export function hasInferredMark(text: string): boolean {
  return typedMark.test(text);
}
