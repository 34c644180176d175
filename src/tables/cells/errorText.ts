/** Whether a value as read is an error of Excel's, one that a later Excel brings included. */
export function isErrorText(value: unknown): value is string {
  return typeof value === "string" && /^#(?:[A-Z0-9/]+[!?]|N\/A|GETTING_DATA)$/u.test(value);
}
