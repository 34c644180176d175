/** A defect of ours goes to the page's own error report, with its stack. */
export function reportDefect(error: unknown): void {
  setTimeout(() => {
    throw error instanceof Error ? error : new Error(String(error));
  });
}
