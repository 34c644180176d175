import { answer, noAnswer, type Answer } from "../../answer";
import { growthBetweenRows } from "../../growth";
import type { Observation } from "../../model/dataset";
import type { GrowthMethod } from "../../model/enumerations";
import { isEqual } from "../../numbers";
import { periodInWords, windowKey } from "../../periods";
import { observationShelf, type Ledger } from "./ledger";
import { subjectInWords } from "./refusals";
import { isSameCase } from "./isSameCase";
import { windowYearBefore } from "./windowYearBefore";

/** A growth with its grounds. */
export interface Growth {
  /** Percent as printed for `percent`; 个百分点 for `points`; places gained for `places`. */
  readonly rate: number;
  readonly method: GrowthMethod;
  readonly isPrinted: boolean;
  readonly current: Observation;
  /** The row of the year before, where the rate comes from two levels. */
  readonly previous: Observation | undefined;
}

/**
 * The growth of a row on the year before: the printed rate, else from its level and that of the
 * same window a year earlier. Never from levels where the indicator is measured at constant prices.
 * Errors: `#N/A` with the reason (基期缺失, 口径不可比, 基期为零 …).
 */
export function growthWithGrounds(ledger: Ledger, row: Observation): Answer<Growth> {
  const indicator = ledger.indicatorById.get(row.indicator);
  const method = indicator?.growth ?? "percent";
  if (row.yoy !== undefined) {
    return answer({ rate: row.yoy, method, isPrinted: true, current: row, previous: undefined });
  }
  const subject = subjectInWords(ledger, row);
  if (indicator === undefined || indicator.price === "constant") {
    return noAnswer(`${subject}没有印出的同比；增速按不变价或可比口径计算，不能由现价总量推算。`);
  }
  const before = windowYearBefore(ledger.periodOf(row.period));
  const previous = before === undefined ? undefined : rowYearBefore(ledger, row, windowKey(before));
  if (previous === undefined) {
    const missing = before === undefined ? "上年同期" : periodInWords(before);
    return noAnswer(`${subject}没有印出的同比，也没有${missing}的数值，不能算同比。`, "基期缺失");
  }
  const rate = growthBetweenRows(row, previous, indicator);
  return rate.ok
    ? answer({ rate: rate.value, method, isPrinted: false, current: row, previous })
    : rate;
}

/** The level of the same case in a window, if its rows agree on one. */
function rowYearBefore(ledger: Ledger, row: Observation, window: string): Observation | undefined {
  const shelf = observationShelf(ledger, { ...row, held: "value" });
  const rows = (shelf?.byWindow.get(window)?.rows ?? []).filter((other) => isSameCase(other, row));
  const persons = rows.filter((other) => other.isPersons);
  const [first, ...others] = persons.length > 0 ? persons : rows;
  const level = first?.value;
  if (level === undefined) return undefined;
  return others.every((other) => other.value !== undefined && isEqual(other.value, level))
    ? first
    : undefined;
}
