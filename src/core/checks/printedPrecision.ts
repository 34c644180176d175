import { displayIn, unitOf } from "../figures";
import type { Ledger } from "../ledger";
import type { Observation } from "../model/dataset";
import { amountLike } from "./finding";

/**
 * Half a unit of the last printed digit, in base units: `1291.3万元` stands for anything within 500元.
 * What nobody printed is as exact as its cell. 0 where the print holds no digits, and for plain counts, which are exact.
 */
export function roundingOf(ledger: Ledger, row: Observation): number {
  const print = row.stated === "" ? amountLike(ledger, row, row.value ?? 0) : row.stated;
  const printed = /(\d+)(?:\.(\d+))?([^\d.]*)$/u.exec(print);
  const base = ledger.indicatorById.get(row.indicator)?.unit ?? "";
  if (!printed) return 0;
  const decimals = printed[2]?.length ?? 0;
  const unit = (printed[3] ?? "").replace(/[余多]/g, "");
  const known = unitOf(unit);
  if (decimals === 0 && (known === undefined || known.power === 0)) return 0;
  return displayIn(0.5 * 10 ** -decimals, known === undefined ? base : unit, base);
}
