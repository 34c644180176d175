import { doubtMark, doubtsOf } from "../checks";
import { figureInWords, natureInWords } from "../entry";
import type { Ledger } from "../ledger";
import type { Observation } from "../model/dataset";

/**
 * A row's figure as prose says it, in the unit that its size asks for: 1.58亿元（签约）, 增长17.3%; with ※ where others
 * contradict it.
 */
export function saidFigure(ledger: Ledger, row: Observation): string {
  const indicator = ledger.indicatorById.get(row.indicator);
  if (!indicator) return "";
  const bySize = { ...indicator, displayUnit: indicator.unit };
  const doubt = doubtsOf(ledger, row).length === 0 ? "" : doubtMark;
  return `${figureInWords(row, bySize)}${doubt}${natureInWords(row)}`;
}
