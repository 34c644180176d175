import type { TargetCase } from "../../../src/core/targets";

/** A case as a table of cases writes it; null takes away what the group gives. */
export type CaseJson = Readonly<Record<string, unknown>>;

export function targetCase(given: CaseJson, own: CaseJson): TargetCase {
  const merged = Object.entries({ ...given, ...own }).filter(([, value]) => value !== null);
  return Object.fromEntries(merged) as unknown as TargetCase;
}
