import { actualOfTarget, targetKey, type Ledger } from "../../core/ledger";
import { groupBy } from "../../core/groupBy";
import type { DateText, Report, Target } from "../../core/model/dataset";
import { takePair, type NewReport, type ReportFigure, type TakenPair } from "../../core/reports";
import type { WorkbookState } from "../../sheet/keep/workbookState";
import { fillInHeadings } from "../../tables/headings";
import { rowUnits, type StandingCell } from "../../tables/judgedRow";
import type { WorkbookLedger } from "../deed/workbookLedger";
import { sourceWords } from "./words";

/** What is newly said of a target: how 填报记录 changes, and what is remembered of the row it was taken from. */
export interface ReportEntry {
  readonly target: Target;
  readonly key: string;
  readonly report: Report;
  readonly restored?: NewReport["restored"];
  /** The record of that day, which says otherwise. */
  readonly corrected: Report | undefined;
  /** A figure without a day that stood in the row and gives way. */
  readonly replaced?: ReportFigure | undefined;
  /** Undefined where it was not taken from the row. */
  readonly taken: TakenPair | undefined;
  readonly isPending: boolean;
}

/** What the rows of 目标台账 say that 填报记录 does not hold yet. */
export function reportEntries(
  { ledger, reports }: Pick<WorkbookLedger, "ledger" | "reports">,
  taken: WorkbookState["taken"],
  standing: StandingCell,
): readonly ReportEntry[] {
  const rows = groupBy(ledger.dataset.targets, targetKey);
  return [...rows].flatMap(([key, [target]]): ReportEntry[] => {
    if (!target) return [];
    const own = reports.get(key) ?? [];
    const fresh = takePair(target, own, taken?.[key], assumedDay(ledger, target));
    if (!fresh) return [];
    const { area, indicator, item, period, kind } = target;
    const { units } = rowUnits(ledger, target, standing(target, fillInHeadings.unit));
    const { day, figure, restored, corrected, isPending } = fresh;
    const report: Report = {
      ...{ area, indicator, item, period, kind },
      day,
      ...figure,
      shownUnit: units.shown,
      source: sourceWords.typed({ isFirstRecord: taken === undefined, isAssumed: fresh.isAssumed }),
      note: "",
      row: own.find((one) => one.day === day)?.row,
    };
    return [{ target, key, report, restored, corrected, taken: fresh.taken, isPending }];
  });
}

/** Keys of targets whose rows were emptied since they were taken: what is filled in there next is new, whatever it says. */
export function emptiedKeys(
  { ledger }: Pick<WorkbookLedger, "ledger">,
  taken: WorkbookState["taken"],
): readonly string[] {
  const rows = groupBy(ledger.dataset.targets, targetKey);
  return Object.keys(taken ?? {}).filter((key) => {
    const [target] = rows.get(key) ?? [];
    return target !== undefined && target.latest === undefined && target.latestAsOf === undefined;
  });
}

/** The as-of day, where a figure without a day is judged by it. */
function assumedDay(ledger: Ledger, target: Target): DateText | undefined {
  const { figure, isDayAssumed } = actualOfTarget(ledger, target, ledger.asOf);
  return isDayAssumed === true ? figure?.end : undefined;
}
