import type { DateText, Observation } from "../../model/dataset";
import type { Ledger } from "./ledger";

/**
 * Whether a row's figure is known at the end of a day: a window from its end; one without an end from the day
 * of its source, where that has none from its start, never before its start; a figure without a period always.
 */
export function isKnownBy(
  ledger: Ledger,
  row: Pick<Observation, "period" | "source">,
  day: DateText,
): boolean {
  const { start, end } = ledger.periodOf(row.period);
  if (end !== undefined) return end <= day;
  if (start === undefined) return true;
  const published = ledger.sourceById.get(row.source ?? "")?.published;
  return start <= day && (published ?? start) <= day;
}
