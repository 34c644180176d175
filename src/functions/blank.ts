/** A cell without content, as it arrives in any of Excel's ways: left out, empty, or only spaces. */
export function isBlank(value: unknown): boolean {
  return (
    value === undefined || value === null || (typeof value === "string" && value.trim() === "")
  );
}

/** For names, options, periods and days, which are never 0: Excel on Windows hands over 0 for an empty cell. */
export function isBlankOrZero(value: unknown): boolean {
  return value === 0 || isBlank(value);
}
