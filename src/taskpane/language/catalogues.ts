import type { Words } from "../../commands/words";
import { chineseWords } from "../../commands/words";
import { chinese } from "../texts/chinese";
import type { Language } from "./language";

/** All that is said in a language: the pane's own texts, and the words of what deeds tell. */
export interface Catalogue {
  readonly texts: object;
  readonly words: Words;
}

/** Chinese is at hand; English is fetched, which may fail. */
export async function catalogueOf(language: Language): Promise<Catalogue> {
  if (language === "zh-CN") return { texts: chinese, words: chineseWords };
  const { english, englishWords } = await import(
    /* webpackChunkName: "english" */ "./englishCatalogue"
  );
  return { texts: english, words: englishWords };
}
