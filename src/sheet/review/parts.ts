import { gatheredKinds } from "../../core/review";
import type { ReviewRow } from "../../tables/review";
import { reviewKey, reviewKinds } from "./reviewItem";

/** Words of the kinds whose notices are one line, with the key of that line. */
export function partKinds(): ReadonlyMap<string, string> {
  return new Map(
    gatheredKinds.map((kind) => [
      reviewKinds[kind],
      reviewKey({ kind, place: "", text: "", subject: "" }),
    ]),
  );
}

/** A notice in a line of its own, as earlier versions wrote them, of a kind that is one line now. */
export function isPart({ kind, key }: Pick<ReviewRow, "kind" | "key">, of = kind): boolean {
  const whole = kind === of ? partKinds().get(kind) : undefined;
  return whole !== undefined && key !== "" && key !== whole;
}
