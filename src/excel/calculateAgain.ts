/**
 * Queues that Excel works cells out again, with everything that follows from them: `Range.calculate` alone ends one
 * step on. No cell is written.
 * @param application with its `calculationMode` loaded
 */
export function calculateAgain(
  application: Excel.Application,
  ranges: readonly Excel.Range[],
): void {
  // Who calculates by hand sees ours at once, and what follows with the next calculation.
  const isManual = application.calculationMode === "Manual";
  for (const range of ranges) {
    if (isManual) range.calculate();
    range.setDirty();
  }
  if (ranges.length > 0 && !isManual) application.calculate("Recalculate");
}
