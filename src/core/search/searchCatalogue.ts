import type { Ledger } from "../ledger";
import { nameKey } from "../nameKey";
import { functionNames } from "./functionNames";

/** A function as its metadata file describes it. */
export interface FunctionText {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string | undefined;
    readonly optional?: boolean | undefined;
  }[];
}

export interface Finding {
  readonly kind: "function" | "county" | "indicator";
  /** Function id, area code or indicator id. */
  readonly id: string;
  readonly name: string;
  /** What a reader sees beside the name: the function's sentence, the partner, the unit. */
  readonly detail: string;
}

interface Candidate extends Finding {
  /** Keys of all names; the first is the one shown. */
  readonly keys: readonly string[];
  readonly initials: string;
}

/**
 * Functions, counties and indicators that a text may mean, by Chinese, pinyin initials or id, best first; at
 * equal likeness functions come before counties and counties before indicators. A blank text finds nothing.
 */
export function searchCatalogue(
  ledger: Ledger,
  functions: readonly FunctionText[],
  text: string,
  limit = 12,
): readonly Finding[] {
  const key = nameKey(text);
  if (key === "") return [];
  return [...functionCandidates(functions), ...countyCandidates(ledger), ...indicators(ledger)]
    .map((candidate) => ({ candidate, rank: rankOf(candidate, key) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank)
    .slice(0, limit)
    .map(({ candidate: { kind, id, name, detail } }) => ({ kind, id, name, detail }));
}

function functionCandidates(functions: readonly FunctionText[]): readonly Candidate[] {
  return functions.map(({ id, description }) => {
    const [word, initials] = functionNames[id] ?? [id, ""];
    const name = `JM.${id}`;
    const keys = [word, id, name].map(nameKey);
    return { kind: "function", id, name, detail: `${word}：${description}`, keys, initials };
  });
}

function countyCandidates({ areas, areaByCode }: Ledger): readonly Candidate[] {
  return areas.entries
    .filter(({ entry }) => entry.level === "county")
    .map(({ entry, id, name, keys, initials }) => {
      const partner = areaByCode.get(entry.partner ?? "")?.name ?? entry.partner;
      const detail = partner === undefined ? "" : `与${partner}结对`;
      return { kind: "county", id, name, detail, keys, initials };
    });
}

function indicators({ indicators: index }: Ledger): readonly Candidate[] {
  return index.entries.map(({ entry, id, name, keys, initials }) => ({
    kind: "indicator",
    id,
    name,
    detail: `${entry.domain}，${entry.displayUnit}`,
    keys,
    initials,
  }));
}

/** 0 to 100; a shorter name that holds the text goes before a longer one. */
function rankOf({ keys, initials, detail }: Candidate, key: string): number {
  const best = Math.max(0, ...keys.map((own) => nameRank(own, key)));
  const byInitials = /^[a-z0-9]+$/u.test(key) ? nameRank(initials, key) * 0.9 : 0;
  const inDetail = key.length > 1 && nameKey(detail).includes(key) ? 10 : 0;
  return Math.max(best, byInitials, inDetail);
}

function nameRank(own: string, key: string): number {
  if (own === key) return 100;
  const at = own.indexOf(key);
  if (at < 0) return 0;
  return (at === 0 ? 60 : 30) + (20 * key.length) / own.length;
}
