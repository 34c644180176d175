import type { Observation } from "../../model/dataset";
import { periodInWords } from "../../periods";
import { areaName, type Held, type Ledger } from "./ledger";
import { printedFigure } from "./printedFigure";
import { listInWords, subjectInWords } from "./refusals";
import { shownPeriod } from "./shownPeriod";

/** Why rows of the same standing give no answer: each with its case and its printed figure. */
export function disagreement(
  ledger: Ledger,
  question: { area: string; indicator: string; held: Held },
  rows: readonly Observation[],
): string {
  const periods = new Set(rows.map((row) => shownPeriod(ledger, row)));
  const [shared] = periods.size === 1 ? periods : [];
  const listed = rows.map((row) => {
    const figure = `${caseInWords(ledger, row)}${printedFigure(ledger, row, question.held)}`;
    return shared === undefined ? `${figure}（${shownPeriod(ledger, row)}）` : figure;
  });
  const subject = `${subjectInWords(ledger, question)}${shared === undefined ? "" : `（${shared}）`}`;
  return `${subject}有${rows.length}个不同的数：${listInWords(listed)}；${advice(ledger, rows)}。`;
}

function caseInWords(ledger: Ledger, row: Observation): string {
  const parts = caseParts(ledger, row);
  return parts.length === 0 ? "未分对象" : parts.join("·");
}

function caseParts(ledger: Ledger, { item, partner }: Observation): readonly string[] {
  // A partner without an item leaves the item's place empty: 指标··结对方.
  return partner === "" ? [item].filter((part) => part !== "") : [item, areaName(ledger, partner)];
}

/** Rows of different cases or periods are told apart by writing one; those of one contradict each other. */
function advice(ledger: Ledger, rows: readonly Observation[]): string {
  const cases = rows.map((row) => caseParts(ledger, row).join("·"));
  const [first] = cases.filter((one) => one !== "");
  const name = ledger.indicatorById.get(rows[0]?.indicator ?? "")?.name ?? "";
  if (new Set(cases).size < 2 || first === undefined) {
    const periods = [...new Set(rows.map(({ period }) => period))].map(ledger.periodOf);
    const [example] = periods.length > 1 ? periods.map(periodInWords) : [];
    const hint = example === undefined ? "" : `可写明时期，例如“${example}”；数有误的，`;
    return `${hint}请在数据台账中核对`;
  }
  return `请指明一个，例如“${name}·${first}”`;
}
