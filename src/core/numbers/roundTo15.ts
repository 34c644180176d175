/** The number with at most 15 significant digits, which is all that Excel keeps. */
export function roundTo15(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : value;
}
