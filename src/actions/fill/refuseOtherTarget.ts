import { findArea, findIndicator, type Ledger } from "../../core/ledger";
import type { Target } from "../../core/model/dataset";
import { nameKey } from "../../core/nameKey";
import { parsePeriod } from "../../core/periods";
import { areaWord, indicatorWord } from "../../tables/cells/names";
import { refuse } from "../deed/words";

/** Cells of a line that say which target it is about, beside its id. */
type SubjectCell = "area" | "indicator" | "item" | "period";

interface SubjectLine {
  readonly at: (column: SubjectCell) => string;
  readonly placeOf: (column: SubjectCell) => {
    readonly file: string;
    readonly line: number;
    readonly column: string;
  };
}

/** @throws UserError where a cell names another county, indicator or period than the target of the line's id */
export function refuseOtherTarget(
  { at, placeOf }: SubjectLine,
  ledger: Ledger,
  target: Target,
): void {
  const own: Record<SubjectCell, string> = {
    area: areaWord(ledger, target.area),
    indicator: indicatorWord(ledger, target.indicator),
    item: target.item,
    period: target.period,
  };
  for (const column of ["area", "indicator", "item", "period"] as const) {
    const found = at(column);
    if (found === "" || nameKey(found) === nameKey(own[column])) continue;
    if (!isSame[column](found, ledger, target))
      throw refuse("fillOther", { ...placeOf(column), found, id: target.id, own: own[column] });
  }
}

const isSame: Record<SubjectCell, (found: string, ledger: Ledger, target: Target) => boolean> = {
  area: (found, ledger, target) => {
    const area = findArea(ledger, found);
    return area.ok && area.value.area === target.area;
  },
  indicator: (found, ledger, target) => {
    const question = findIndicator(ledger, found);
    if (!question.ok) return false;
    const { indicator, item = target.item } = question.value;
    return indicator.indicator === target.indicator && item === target.item;
  },
  item: () => false,
  period: (found, _, target) => {
    const period = parsePeriod(found);
    return period.ok && period.value.text === target.period;
  },
};
