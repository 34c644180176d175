import { findFigures } from "../figures";
import { quoted } from "../quoted";
import { entryPieces } from "./entryPieces";

const intentions =
  /力争|争取|力求|确保|计划|规划(?!产能|能力|容量)|打算|目标|预期|(?:将|要|拟)(?=达|完成|实现|建成|新增|签|引进|投资|到位)/;
const averages = /年均|年平均|平均每年|每年平均/;
/** How far a target is reached is reckoned, never entered. */
const completion =
  /[^，,；;、（(\d]*(?:完成率|(?:目标|任务|计划|预算)(?:任务|数|值)?的)(?:为|达到?|约|近|超)?[\d.]+[%％]/;
const reached = /实际|已|完成|到位|实现/;

/**
 * Why an entry is no figure of its period: it tells an intention, whatever its nature, a rate of completion
 * or the mean of several years. Undefined where it tells none of them.
 *
 * @param certain the text without 预计, which is no intention
 */
export function refuseAims(
  text: string,
  certain: string,
  isName: (word: string) => boolean,
): string | undefined {
  const rate = completion.exec(text)?.[0];
  if (rate !== undefined) {
    return `${quoted(text)}里的${quoted(rate)}是完成率，由目标台账算；这里请只写完成数，如 1.3亿元。`;
  }
  const intention = intentions.exec(certain)?.[0];
  if (intention !== undefined && !isName(intention)) {
    const done = entryPieces(certain).find(
      (piece) => reached.test(piece) && !intentions.test(piece),
    );
    const [figure] = findFigures(done ?? "").filter(({ sort }) => sort === "figure");
    return figure === undefined
      ? `${quoted(text)}里的“${intention}”说的是目标，不是完成数；请填在目标台账的“目标值”，这里只写完成数，如 4.85亿元。`
      : `${quoted(text)}里有目标数也有完成数；目标数请填在目标台账，这里只写完成数，如 ${figure.text}。`;
  }
  const average = averages.exec(text)?.[0];
  return average === undefined || isName(average)
    ? undefined
    : `${quoted(text)}里的“${average}”是几年的平均，不是哪一年的数；请写所选时期自己的数，如 增长5.4%，年均增速用 JM.CAGR 求。`;
}

/** The words of an intention or a mean that stand in a text, which may be those of its indicator's name. */
export function wordsOfAims(text: string): readonly string[] {
  return [intentions, averages].flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}
