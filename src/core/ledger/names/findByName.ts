import { answer, badInput, type Answer } from "../../answer";
import type { NameIndex } from "./nameIndex";
import { nameKey } from "../../nameKey";
import { nearestNames } from "./nearestNames";
import { quoted } from "../../quoted";

/** How the refusals of one catalogue speak. */
export interface CatalogueWords {
  /** 地区, 指标 … */
  readonly noun: string;
  /** What to do when no name is near. */
  readonly advice: string;
}

/**
 * The one entry that a text names.
 * Errors: `#VALUE!` for a blank text, a name of nothing (naming the nearest) and a name of several (naming all).
 */
export function findByName<T>(index: NameIndex<T>, text: string, words: CatalogueWords): Answer<T> {
  const { noun, advice } = words;
  const key = nameKey(text);
  if (key === "") return badInput(`没有写${noun}；${advice}。`);
  const found = index.byKey.get(key) ?? [];
  const [only, ...others] = found;
  if (only === undefined) {
    const nearest = nearestNames(index, text);
    const remedy = nearest.length > 0 ? `相近的有：${nearest.join("、")}` : advice;
    return badInput(`没有名为${quoted(text)}的${noun}；${remedy}。`);
  }
  if (others.length > 0) {
    const names = index.entries
      .filter((named) => found.includes(named.entry))
      .map(({ id, name }) => `${name}（${id}）`);
    return badInput(`${quoted(text)}可以指${names.join("、")}，请写全称或编码。`);
  }
  return answer(only);
}
