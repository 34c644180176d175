import { outcomeWords } from "../../core/targets";
import type { WorkbookContents } from "../../excel/read/workbookContents";
import type { PlannedTable } from "../../sheet/keep/plannedTable";
import { isDoublingAnswer } from "../../sheet/answer/doublingAnswers";
import { rawOf, type Raw } from "../../tables/cells/raw";
import { judgedReasonHeading } from "../../tables/headings";
import { isJudgedForm } from "../../tables/judgedForms";
import { judgedRow } from "../../tables/judgedRow";
import { doublings } from "../../tables/doublings";
import { standingTargets } from "../../tables/standingTargets";
import { targets } from "../../tables/targets";
import { unreadCells } from "../../tables/unreadCells";
import { ourTable } from "../deed/wholeTables";
import type { WorkbookLedger } from "../deed/workbookLedger";

/**
 * Which computed cells hold what answers to edits wrote there, by the table's name: by their form, and sentences by
 * what the core says of the workbook as it was opened.
 * @param opened the ledger by which edits were answered last
 */
export function answeredCells(
  opened: WorkbookLedger,
  contents: WorkbookContents,
): ReadonlyMap<string, PlannedTable["isAnswer"]> {
  const words = new Set<Raw>(opened.ledger.ruleSets.flatMap(outcomeWords));
  let sentences: ReadonlySet<Raw> | undefined;
  const isSentence = (text: string): boolean => {
    sentences ??= sentencesOf(opened, contents);
    return sentences.has(text);
  };
  const isAnswer = (column: string, value: Raw): boolean =>
    isJudgedForm(column, value, { words, isSentence });
  const standing = ourTable(contents, doublings.name)?.values ?? [];
  return new Map([
    [targets.name, isAnswer],
    [doublings.name, isDoublingAnswer(opened.ledger, standing)],
  ]);
}

function sentencesOf(
  { ledger, unreadable }: WorkbookLedger,
  contents: WorkbookContents,
): ReadonlySet<Raw> {
  const standing = standingTargets(ourTable(contents, targets.name)?.values ?? []);
  const judged = ledger.dataset.targets.map((target) => judgedRow(ledger, target, standing).reason);
  const hints = unreadable
    .filter(({ table }) => table === targets.name)
    // The row was judged once, or nothing would be said of it.
    .map((problem) => unreadCells(problem, () => "?").get(judgedReasonHeading));
  return new Set([...judged, ...hints.map((cell) => rawOf(cell?.content))]);
}
