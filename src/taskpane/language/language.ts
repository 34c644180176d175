export const languages = ["zh-CN", "en-US"] as const;

/** What the pane can speak. */
export type Language = (typeof languages)[number];

/**
 * What the pane speaks where Office speaks so: English to every English, Chinese to everybody else, as the ribbon does.
 *
 * @param tag as `Office.context.displayLanguage` has it, which old hosts leave out
 */
export function languageFor(tag: string | undefined): Language {
  return /^en(?:-|$)/iu.test(tag ?? "") ? "en-US" : "zh-CN";
}

/** Old hosts and plain browsers leave parts of it out. */
export function officeContext(): Partial<Office.Context> {
  return Office.context;
}
