export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type JsonObject = Readonly<Record<string, Json>>;

/** What `format` says of the files that are written now. */
export const savedFormat = 1;

/** The host's own file: a workbook and what the page keeps beside it, nothing left out. */
export interface SavedWorkbook {
  readonly format: number;
  /** `Office.context.document.settings`, each value as the page handed it over. */
  readonly documentSettings: Readonly<Record<string, string>>;
  readonly book: JsonObject;
}
