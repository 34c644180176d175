import { readFill, type FillableTargets } from "../../../../src/actions/fill/readFill";
import { unitsOfTarget } from "../../../../src/tables/cells/shownUnits";
import { shippedLedger } from "../../../functions/support/shippedLedger";

export const ledger = shippedLedger();
const fillable: FillableTargets = {
  ledger,
  unread: new Set(["003-46-t01"]),
  unitsOf: (target) => unitsOfTarget(ledger, target),
};

/** What a file of figures reads as, over the shipped targets. */
export function fillsOf(bytes: Uint8Array): ReturnType<typeof readFill> {
  return readFill({ name: "填报.csv", bytes }, fillable);
}

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
