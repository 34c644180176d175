import { qualifiers, type Qualifier } from "../model/enumerations";

const wordsOf: Record<Qualifier, readonly string[]> = {
  exact: ["", "无", "等于"],
  at_least: [
    "以上",
    "余",
    "多",
    "超",
    "超过",
    "突破",
    "破",
    "逾",
    "至少",
    "不低于",
    "不少于",
    "上",
    "起",
  ],
  at_most: ["以内", "以下", "不超过", "不高于", "控制在", "不足", "不到", "最高"],
  approx: ["约", "近", "左右", "大约", "接近", "上下"],
};

/** The word that cells show: 以上, 以内, 约, or nothing for an exact figure. */
export function nameOfQualifier(qualifier: Qualifier): string {
  return qualifiers[qualifier];
}

/** The qualifier that a typed word or an id means; undefined for any other text. */
export function qualifierFrom(word: string): Qualifier | undefined {
  const text = word.normalize("NFKC").trim();
  const entries = Object.entries(wordsOf) as [Qualifier, readonly string[]][];
  return entries.find(([id, words]) => id === text || words.includes(text))?.[0];
}
