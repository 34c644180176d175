import type { Ledger } from "../ledger";

/** ；另有1项目标读不出，未计入: rows of 目标台账 that no count holds; empty where every row can be read. */
export function unreadTargets({ unread }: Ledger, areas: readonly string[]): string {
  const count = unread.filter(
    ({ table, area }) => table === "targets" && areas.includes(area),
  ).length;
  return count === 0 ? "" : `；另有${count}项目标读不出，未计入`;
}
