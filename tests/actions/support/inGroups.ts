/**
 * Cases that do not touch each other share what is prepared for them: the first case of each place makes one group,
 * the second ones the next. A group is made when its first case asks, and each case gets its own part.
 * @param placeOf what two cases of one group may not have in common: the row that they type into
 * @param make prepares a group, and gives what was seen of each of its cases
 */
export function inGroups<Case, Seen>(
  cases: readonly Case[],
  placeOf: (one: Case) => string,
  make: (together: readonly Case[]) => Promise<ReadonlyMap<Case, Seen>>,
): (one: Case) => Promise<Seen> {
  const groups: Case[][] = [];
  const taken = new Map<string, number>();
  for (const one of cases) {
    const number = taken.get(placeOf(one)) ?? 0;
    taken.set(placeOf(one), number + 1);
    (groups[number] ??= []).push(one);
  }
  const made = new Map<readonly Case[], Promise<ReadonlyMap<Case, Seen>>>();
  return async (one) => {
    const group = groups.find((together) => together.includes(one)) ?? [];
    let seen = made.get(group);
    if (!seen) made.set(group, (seen = make(group)));
    const own = (await seen).get(one);
    if (own === undefined) throw new Error("Nothing was seen of the case.");
    return own;
  };
}
