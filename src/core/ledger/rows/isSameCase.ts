import { nameKey } from "../../nameKey";

interface Case {
  readonly item: string;
  readonly partner: string;
}

/** Whether two rows of one indicator speak of the same case of it. */
export function isSameCase(one: Case, other: Case): boolean {
  return nameKey(one.item) === nameKey(other.item) && one.partner === other.partner;
}
