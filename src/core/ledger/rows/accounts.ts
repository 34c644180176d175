import { groupBy } from "../../groupBy";
import type { Observation, Relation } from "../../model/dataset";
import type { RelationKind } from "../../model/enumerations";

/** Figures that ought to reconcile, by the ids of their rows: a sum with all its parts, or one part of a whole. */
export interface Account {
  readonly relation: RelationKind;
  /** Undefined where the total is not printed. */
  readonly total: string | undefined;
  readonly parts: readonly string[];
  /** The printed share of a `share`, in percent. */
  readonly share: number | undefined;
}

/** In the order of the relations. */
export interface Accounts {
  readonly all: readonly Account[];
  readonly byArea: ReadonlyMap<string, readonly Account[]>;
  readonly byRow: ReadonlyMap<string, readonly Account[]>;
}

export function accountsOf(
  relations: readonly Relation[],
  rowById: ReadonlyMap<string, Observation>,
): Accounts {
  // Only the parts of a sum are reckoned together.
  const groups = groupBy(relations, (row) => (row.relation === "sum" ? (row.total ?? "") : row));
  const all = [...groups.values()].flatMap(([first, ...others]): Account[] => {
    if (first === undefined) return [];
    const { relation, total, share } = first;
    return [{ relation, total, parts: [first, ...others].map(({ part }) => part), share }];
  });
  return {
    all,
    byArea: indexed(all, (id) => rowById.get(id)?.area),
    byRow: indexed(all, (id) => id),
  };
}

function indexed(
  accounts: readonly Account[],
  keyOf: (row: string) => string | undefined,
): ReadonlyMap<string, readonly Account[]> {
  const pairs = accounts.flatMap((account) => {
    const keys = new Set([account.total ?? [], account.parts].flat().map(keyOf));
    return [...keys].flatMap((key) => (key === undefined ? [] : [{ key, account }]));
  });
  const groups = groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ account }) => account)]));
}
