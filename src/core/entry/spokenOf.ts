import { answer, badInput, type Answer } from "../answer";
import type { Indicator } from "../model/dataset";
import { natures, type Nature, type ObservationStatus } from "../model/enumerations";
import { quoted } from "../quoted";

/** What the words of an entry say of its figures beside the numbers. */
export interface Spoken {
  /** E for 预计, a figure that has not come about and is no target either; P for 初步. */
  readonly status: ObservationStatus;
  readonly nature: Nature;
  /** Takes the words that were understood out of a piece, so that its figure stands alone. */
  readonly unspoken: (piece: string) => string;
}

const intentions = /力争|争取|确保|计划|规划|打算|目标|预期|(?:将|要|拟)(?=达|完成|实现|建成|新增)/;
const averages = /年均|年平均|平均每年|每年平均/;
const wordsOfStatus = {
  E: /(?:初步)?(?:预计|预测|预估|估计|估算|测算)(?:将|可|能|会)?/,
  P: /初步(?:统计|核算)?/,
} as const;
const wordsOfNature = {
  contract: /(?:签约|协议|意向)(?:投资|引资|资金|金额|总额|额)*/,
  capacity: /设计(?:年)?(?:产能|能力|规模)?|可(?:实现|容纳|达)|产能|能力/,
} as const satisfies Partial<Record<Nature, RegExp>>;

/**
 * Reads the words around the figures of an entry. What an indicator itself is called says nothing more:
 * 签约 of 签约企业数.
 * Errors: `#VALUE!` for what was only intended, for the mean of several years, and for words that
 * contradict the nature that was chosen, with where such a figure belongs.
 */
export function spokenOf(
  text: string,
  indicator: Indicator,
  chosen: Nature | undefined,
): Answer<Spoken> {
  const names = [indicator.name, ...indicator.aliases];
  const isName = (word: string): boolean => names.some((name) => name.includes(word));
  const estimate = wordIn(text, wordsOfStatus);
  const certain = estimate === undefined ? text : text.replace(estimate.word, "");
  const kind = wordIn(text, wordsOfNature);
  const told = kind === undefined || isName(kind.word) ? undefined : kind.id;
  if (chosen !== undefined && told !== undefined && chosen !== told) {
    return badInput(
      `${quoted(text)}说的是${natures[told]}数，与数据性质“${natures[chosen]}”不符；请改选“${natures[told]}”。`,
    );
  }
  const nature = chosen ?? told ?? "actual";
  const intention = intentions.exec(certain)?.[0];
  if (intention !== undefined && nature === "actual" && !isName(intention)) {
    return badInput(
      `${quoted(text)}里的“${intention}”说的是目标，不是完成数；请填在目标台账的“目标值”，这里只写完成数，如 4.85亿元。`,
    );
  }
  const average = averages.exec(text)?.[0];
  if (average !== undefined && !isName(average)) {
    return badInput(
      `${quoted(text)}里的“${average}”是几年的平均，不是哪一年的数；请写所选时期自己的数，如 增长5.4%，年均增速用 JM.CAGR 求。`,
    );
  }
  const understood = [estimate?.word, kind?.word, intention, average];
  return answer({
    status: estimate?.id ?? "A",
    nature,
    unspoken: (piece) =>
      understood.reduce<string>((rest, word) => rest.replace(word ?? "", ""), piece),
  });
}

/** The first of some kinds of words that stands in a text. */
function wordIn<Id extends string>(
  text: string,
  kinds: Readonly<Record<Id, RegExp>>,
): { readonly id: Id; readonly word: string } | undefined {
  for (const id of Object.keys(kinds) as Id[]) {
    const word = kinds[id].exec(text)?.[0];
    if (word !== undefined) return { id, word };
  }
  return undefined;
}
