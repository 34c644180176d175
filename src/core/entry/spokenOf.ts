import { answer, badInput, type Answer } from "../answer";
import { findFigures } from "../figures";
import type { Indicator } from "../model/dataset";
import { natures, type Nature, type ObservationStatus } from "../model/enumerations";
import { quoted } from "../quoted";
import { refuseAims, wordsOfAims } from "./refuseAims";

/** What the words of an entry say of its figures beside the numbers. */
export interface Spoken {
  /** E for 预计, a figure that has not come about and is no target either; P for 初步. */
  readonly status: ObservationStatus;
  readonly nature: Nature;
  /** The text without a remark in brackets: 1.3亿元（预计）. */
  readonly figures: string;
  /** The words that were understood, which leave each figure standing alone. */
  readonly understood: readonly string[];
}

const wordsOfStatus = {
  E: /[据经]?(?:初步)?(?:预计|预测|预估|估计|估算|测算)(?:将|可|能|会|数|值)?[，,：:]?/,
  P: /[据经]?初步(?:统计|核算|核实|汇总)?[数值]?[，,：:]?/,
} as const;
const wordsOfNature = {
  contract: /(?:签约|协议|意向)(?:投资|引资|资金|金额|总额|额)*/,
  capacity: /设计(?:年)?(?:产能|能力|规模)?|规划(?:产能|能力|容量)|可(?:实现|容纳|达)|产能|能力/,
} as const satisfies Partial<Record<Nature, RegExp>>;
const counted = /[据经](?:统计|核算|核实|汇总)[，,：:]?/;

/**
 * Reads the words around the figures of an entry. What an indicator itself is called says nothing more:
 * 签约 of 签约企业数.
 * Errors: `#VALUE!` for what was only intended, for the mean of several years, for words that contradict
 * the nature that was chosen, and for 预计 beside one figure of two.
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
  const aim = refuseAims(text, certain, isName);
  if (aim !== undefined) return badInput(aim);
  const kind = wordIn(text, wordsOfNature);
  const told = kind === undefined || isName(kind.word) ? undefined : kind.id;
  if (chosen !== undefined && told !== undefined && chosen !== told) {
    return badInput(
      `${quoted(text)}说的是${natures[told]}数，与数据性质“${natures[chosen]}”不符；请改选“${natures[told]}”。`,
    );
  }
  const remark = estimate === undefined ? "" : `[（(]${estimate.word}[)）]`;
  const figures = remark === "" ? text : text.replace(new RegExp(remark), "");
  if (estimate !== undefined && !isOfAll(text, estimate.word, figures !== text)) {
    const word = estimate.id === "E" ? "预计" : "初步";
    return badInput(
      `${quoted(text)}里的“${word}”只说一个数，还是两个都是？都是请写成 ${word}1.3亿元，增长5.4%，不是请只留一个数，如 1.3亿元。`,
    );
  }
  const understood = [estimate?.word, kind?.word, counted.exec(text)?.[0], ...wordsOfAims(certain)];
  return answer({
    status: estimate?.id ?? "A",
    nature: chosen ?? told ?? "actual",
    figures,
    understood: understood.filter((word) => word !== undefined),
  });
}

/** 预计 before all figures is of them all, and so is a remark on the first, from which its growth follows. */
function isOfAll(text: string, word: string, isRemark: boolean): boolean {
  const [first, second] = findFigures(text).filter(({ sort }) => sort === "figure");
  const place = text.indexOf(word);
  if (first === undefined || place < first.start) return true;
  return isRemark && (second === undefined || place < second.start);
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
