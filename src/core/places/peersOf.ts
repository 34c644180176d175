import type { Ledger } from "../ledger";

/** Codes of all areas of an area's level, itself among them: whom it is compared with where nobody is named. */
export function peersOf(ledger: Ledger, area: string): readonly string[] {
  const level = ledger.areaByCode.get(area)?.level;
  return ledger.dataset.areas.filter((one) => one.level === level).map((one) => one.area);
}
