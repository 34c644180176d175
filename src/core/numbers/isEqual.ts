/** Whether two numbers differ by no more than 1e-9 of the larger, which is what "equal" means here. */
export function isEqual(first: number, second: number): boolean {
  if (first === second) return true;
  if (!Number.isFinite(first) || !Number.isFinite(second)) return false;
  return Math.abs(first - second) <= 1e-9 * Math.max(Math.abs(first), Math.abs(second));
}
