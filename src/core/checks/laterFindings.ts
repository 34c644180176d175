import { factName, laterFillIns, laterRows, listInWords, type Ledger } from "../ledger";
import { dateInWords, periodInWords } from "../periods";
import type { Finding } from "./finding";

/** What the as-of day does not know: it stands in the ledger, and on no sheet made for that day. */
export function laterFindings(ledger: Ledger, areas: Iterable<string>): Finding[] {
  return [...areas].flatMap((area) => [
    ...laterFillInFinding(ledger, area),
    ...laterRowFinding(ledger, area),
  ]);
}

function laterFillInFinding(ledger: Ledger, area: string): Finding[] {
  const fillIns = laterFillIns(ledger, area);
  if (fillIns.length === 0) return [];
  const names = fillIns.map((one) => `${factName(ledger, one)}（${dateInWords(one.day ?? "")}）`);
  const targets = ledger.targetsOfArea.get(area) ?? [];
  const rows = targets.filter((target) =>
    fillIns.some(
      (one) =>
        one.indicator === target.indicator &&
        one.item === target.item &&
        one.period === target.period &&
        one.kind === target.kind,
    ),
  );
  const text = `有${fillIns.length}项填报晚于截至日期，未计入：${listInWords(names)}。`;
  return [{ kind: "later", area, text, rows: rows.map(({ id }) => id) }];
}

function laterRowFinding(ledger: Ledger, area: string): Finding[] {
  const rows = laterRows(ledger, area);
  if (rows.length === 0) return [];
  const names = rows.map(
    (row) => `${factName(ledger, row)}（${periodInWords(ledger.periodOf(row.period))}）`,
  );
  const text = `有${rows.length}个数晚于截至日期，未列入汇总表和总览：${listInWords(names)}。`;
  return [{ kind: "later", area, text, rows: rows.map(({ id }) => id) }];
}
