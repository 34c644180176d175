import type { Finding } from "../checks";
import { groupBy } from "../groupBy";
import { areaName, type Ledger } from "../ledger";
import { standings } from "../model/enumerations";
import { latestEnd, staleText, undatedText } from "../checks/rowChecks";
import { heapsInWords, inAreas, namedIn, rowsOf, type Heap } from "./inWords";
import type { ReviewLine } from "./reviewLine";

/** Sentences of one kind that are told whole; the others are counted. */
const mostSentences = 6;

/** The notices of each kind in one line, with how many they are and where each is found. */
export function gatheredLines(ledger: Ledger, findings: readonly Finding[]): readonly ReviewLine[] {
  const gathered = (
    kind: Finding["kind"],
    gather: (found: readonly Finding[]) => ReviewLine,
  ): readonly ReviewLine[] => {
    const found = findings.filter((one) => one.kind === kind);
    return found.length === 0 ? [] : [gather(found)];
  };
  const later = "填报记录“数据截至”列、数据台账“时期”列";
  return [
    ...gathered("derived", (found) => sentences(ledger, found, "数据台账“数值”列")),
    ...gathered("later", (found) => sentences(ledger, found, later)),
    ...gathered("weakSource", (found) => weakSourceLine(ledger, found)),
    ...inferredLine(ledger),
    ...gathered("undated", (found) => undatedLine(ledger, found)),
    ...gathered("stale", (found) => staleLine(ledger, found)),
  ];
}

/** What each finding says is told whole, behind the name of its area. */
function sentences(ledger: Ledger, found: readonly Finding[], where: string): ReviewLine {
  const told = found.slice(0, mostSentences).map(({ area, text }) => areaName(ledger, area) + text);
  const rest = found.length > mostSentences ? `等${found.length}处。` : "";
  return lineOf(found, where, `${told.join("")}${rest}`);
}

function weakSourceLine(ledger: Ledger, found: readonly Finding[]): ReviewLine {
  const sources = groupBy(found, ({ rows: [first = ""] }) => {
    const row = ledger.observationById.get(first) ?? ledger.targetById.get(first);
    return row?.source ?? "";
  });
  const heaps = [...sources].map(([id, group]): Heap => {
    const source = ledger.sourceById.get(id);
    const standing = source === undefined ? "" : standings[source.standing];
    const names = group.map(({ area, rows }) => `${areaName(ledger, area)}${rows.length}个`);
    return { label: `《${source?.title ?? id}》（${standing}）`, names, count: names.length };
  });
  const count = found.reduce((sum, { rows }) => sum + rows.length, 0);
  const text = `${count}个数取自媒体转载或网络副本，宜与主管部门核定数核对。${heapsInWords(heaps)}`;
  return lineOf(found, "数据台账、目标台账“资料来源”列", text);
}

function inferredLine(ledger: Ledger): readonly ReviewLine[] {
  const rows = ledger.dataset.observations.filter(({ periodBasis }) => periodBasis === "inferred");
  if (rows.length === 0) return [];
  const text = `${rows.length}个数的原文没有写明时间，按资料所述的时间推定，照常计入。${namedIn(ledger, rows)}`;
  const where = "数据台账“时期依据”列";
  const found = { kind: "inferred" as const, rows: rows.map(({ id }) => id) };
  return [lineOf([{ ...found, area: "" }], where, text, inAreas(rows))];
}

function undatedLine(ledger: Ledger, found: readonly Finding[]): ReviewLine {
  const rows = rowsOf(ledger, found);
  const text = undatedText(rows.length) + namedIn(ledger, rows);
  return lineOf(found, "数据台账“时期”列（空）", text);
}

function staleLine(ledger: Ledger, found: readonly Finding[]): ReviewLine {
  const rows = rowsOf(ledger, found);
  const text = staleText(rows.length, latestEnd(ledger, rows)) + namedIn(ledger, rows);
  return lineOf(found, "数据台账“时期”列", text);
}

function lineOf(
  found: readonly (Pick<Finding, "area" | "rows"> & Pick<ReviewLine, "kind">)[],
  place: string,
  text: string,
  areas = [...new Set(found.map(({ area }) => area))],
): ReviewLine {
  const kind = found[0]?.kind ?? "derived";
  // Known by its kind alone, however many rows it speaks of.
  return { kind, areas, place, text, rows: found.flatMap(({ rows }) => rows), subject: "" };
}
