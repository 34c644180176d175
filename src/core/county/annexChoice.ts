/** Which annexes a county's sheet has: none, the targets' alone, or all. */
export const annexChoices = ["无", "目标", "全部"] as const;
export type AnnexChoice = (typeof annexChoices)[number];

/** Where nobody has chosen. */
export const allAnnexes: AnnexChoice = "全部";

/** Where the targets of a county all stand, as page 1 names it. */
export function targetListOf(annexes: AnnexChoice): string {
  return annexes === "无" ? "目标台账" : "附表1";
}
