import type { Observation } from "../../model/dataset";
import { printNumber } from "../../numbers";
import { periodInWords } from "../../periods";
import { areaName, type Held, type Ledger } from "../ledger";
import { listInWords, subjectInWords } from "../refusals";

/** Why rows of the same standing give no answer: each with its case and its printed figure. */
export function disagreement(
  ledger: Ledger,
  question: { area: string; indicator: string; held: Held },
  rows: readonly Observation[],
): string {
  const subject = subjectInWords(ledger, question);
  const listed = listInWords(
    rows.map((row) => `${caseInWords(ledger, row)}${figure(ledger, row, question.held)}`),
  );
  return `${subject}有${rows.length}个不同的数：${listed}；请写成“指标·对象·结对方”，或指明时期。`;
}

function caseInWords(ledger: Ledger, row: Observation): string {
  const partner = row.partner === "" ? "" : areaName(ledger, row.partner);
  const parts = [row.item, partner].filter((part) => part !== "");
  const period = periodInWords(ledger.periodOf(row.period));
  return `${parts.length === 0 ? "（未分对象）" : parts.join("·")}${period}`;
}

function figure(ledger: Ledger, row: Observation, held: Held): string {
  if (held === "growth") return row.yoyStated === "" ? "（按两期推算）" : row.yoyStated;
  if (row.stated !== "" || row.value === undefined) return row.stated;
  return `${printNumber(row.value)}${ledger.indicatorById.get(row.indicator)?.unit ?? ""}`;
}
