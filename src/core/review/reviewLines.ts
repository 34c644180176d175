import { checkLedger, type Finding } from "../checks";
import { groupBy } from "../groupBy";
import type { Ledger } from "../ledger";
import { gatheredLines } from "./gatheredLines";
import { rowInWords } from "./inWords";
import { laggingLines } from "./laggingLines";
import { isGathered, type ReviewLine } from "./reviewLine";

/** Kinds of which a line is known by its rows. */
const knownByRows: readonly Finding["kind"][] = ["relation", "duplicate", "lowTarget"];

/** All that 核对事项 lists of a ledger, the gravest first. */
export function reviewLines(ledger: Ledger): readonly ReviewLine[] {
  const findings = checkLedger(ledger);
  const single = findings.filter(({ kind }) => !isGathered(kind));
  const ofRows = groupBy(single, rowsKey);
  const lines = (found: readonly Finding[]): readonly ReviewLine[] =>
    found.map((one) => singleLine(ledger, one, ofRows.get(rowsKey(one))?.length === 1));
  const isConflict = ({ kind }: Finding): boolean => kind === "relation" || kind === "duplicate";
  return [
    ...lines(single.filter(isConflict)),
    ...laggingLines(ledger),
    ...lines(single.filter((one) => !isConflict(one))),
    ...gatheredLines(ledger, findings),
  ];
}

function rowsKey({ kind, rows }: Finding): string {
  return [kind, ...rows].join("\n");
}

/** @param isAlone no other finding of its kind speaks of the same rows */
function singleLine(ledger: Ledger, finding: Finding, isAlone: boolean): ReviewLine {
  const { kind, area, text, rows } = finding;
  const [first = ""] = rows;
  const former = `${first}\n${text}`;
  return {
    kind,
    areas: [area],
    place: placeInWords(ledger, first),
    text,
    rows,
    ...(isAlone && knownByRows.includes(kind)
      ? { subject: rows.join("+"), formerSubject: former }
      : { subject: former }),
  };
}

/** 数据台账·京蒙协作资金·截至2019年8月; a record that no target asks for stands in 填报记录. */
function placeInWords(ledger: Ledger, id: string): string {
  const fact = ledger.observationById.get(id);
  if (fact) return `数据台账·${rowInWords(ledger, fact)}`;
  const target = ledger.targetById.get(id);
  return target ? `目标台账·${rowInWords(ledger, target)}` : "填报记录";
}
