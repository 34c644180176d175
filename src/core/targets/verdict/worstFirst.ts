import { outcomes, type Outcome } from "../../model/enumerations";
import type { Judgement } from "./targetCase";

const order = Object.keys(outcomes) as Outcome[];

/** Orders judged targets: the worst outcome first, within one the larger shortfall; equals stay as they stand. */
export function worstFirst(one: Judgement, other: Judgement): number {
  const apart = order.indexOf(one.outcome) - order.indexOf(other.outcome);
  if (apart !== 0 || one.shortfall === other.shortfall) return apart;
  return one.shortfall > other.shortfall ? -1 : 1;
}
