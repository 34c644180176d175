import { displayIn } from "../figures";
import { areaName, factName, unitOfKind, type Ledger } from "../ledger";
import type { FillIn, Report } from "../model/dataset";
import { qualifiers, targetKinds } from "../model/enumerations";
import { dateInWords, periodInWords } from "../periods";
import { printNumber } from "../numbers";
import type { ReportFigure } from "./takePair";

/** What a report is of: 正镶白旗固定资产投资2024年的目标（水平），数据截至2024年6月30日. */
export function reportSubject(ledger: Ledger, report: FillIn): string {
  const period = periodInWords(ledger.periodOf(report.period));
  const day = report.day === undefined ? "" : `，数据截至${dateInWords(report.day)}`;
  const kind = targetKinds[report.kind];
  return `${areaName(ledger, report.area)}${factName(ledger, report)}${period}的目标（${kind}）${day}`;
}

/** Its figure as its row shows it: 约30亿元, 5.4%, 10—20个以上. */
export function reportFigure(
  ledger: Ledger,
  { value, valueUpper, qualifier }: ReportFigure,
  of: Pick<Report, "kind" | "indicator" | "shownUnit">,
): string {
  const base = unitOfKind(ledger, of);
  const shown = (figure: number): string =>
    printNumber(base === "%" ? figure : displayIn(figure, base, of.shownUnit));
  const upper = valueUpper === undefined ? "" : `—${shown(valueUpper)}`;
  const figure = `${shown(value)}${upper}${of.shownUnit}`;
  const word = qualifiers[qualifier];
  return qualifier === "approx" ? `${word}${figure}` : `${figure}${word}`;
}
