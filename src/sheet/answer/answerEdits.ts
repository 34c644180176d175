import { rawOf, type RawGrid } from "../../tables/cells/raw";
import { isHeading } from "../../tables/columns/column";
import { judgedRow } from "../../tables/judgedRow";
import { standingTargets } from "../../tables/standingTargets";
import { isComputedFormula } from "../../tables/targetFormulas";
import { staleNumber, unreadableFormula } from "../../tables/verdictFormulas";
import { targets } from "../../tables/targets";
import { acceptedCells } from "./acceptedCells";
import { formatOf } from "../../tables/cells/formatOf";
import { outdatedCells } from "./outdatedCells";
import { StandingRow, type AnsweredCell, type EditedTargets } from "./standingRow";

export type { AnsweredCell, EditedTargets } from "./standingRow";

/**
 * What is written in answer to a person's edits: figures and days typed into 目标台账 as text become the numbers
 * they mean, in the unit of their row, and computed columns are made again.
 * @param typed rows of 目标台账 that were edited
 * @param judged rows that are computed again: an edit of another table may concern any
 */
export function answerEdits(
  edited: EditedTargets,
  typed: readonly number[],
  judged: readonly number[] = typed,
): readonly AnsweredCell[] {
  const accepted = standingRows(edited, typed).flatMap((row) => {
    const outdated = outdatedCells(row, edited.ledger);
    // Once they are gone, the row is read anew.
    if (outdated.length > 0) return outdated;
    return row.target ? acceptedCells(row, row.target, edited.ledger) : hintCells(row, edited);
  });
  return [...accepted, ...computedCells(standingRows(edited, judged), edited, accepted)];
}

function standingRows(edited: EditedTargets, rows: readonly number[]): readonly StandingRow[] {
  return rows
    .filter((row) => edited.values[row + 1]?.some((value) => value !== "") === true)
    .map((row) => new StandingRow(edited, row));
}

/**
 * The formulas of computed columns where they say something else than the core does now. What a person
 * typed over one stays until the sheets are made again, which records it first.
 */
function computedCells(
  rows: readonly StandingRow[],
  { ledger, values }: EditedTargets,
  accepted: readonly AnsweredCell[],
): readonly AnsweredCell[] {
  const standing = standingTargets(withCells(values, accepted));
  return rows.flatMap((row) => {
    const judged = row.target && judgedRow(ledger, row.target, standing);
    if (!judged) return [];
    return targets.columns.flatMap(({ heading: column, owner, cell }): AnsweredCell[] => {
      if (owner !== "computed" || !row.has(column)) return [];
      const planned = cell(judged, ledger);
      const [stands, value] = [row.formula(column), rawOf(planned.content)];
      const isFree = stands === "" ? isComputedFormula(value) : isComputedFormula(stands);
      if (!isFree || stands === value) return [];
      return [{ row: row.row, column, value, format: formatOf(planned) }];
    });
  });
}

/** The table's values as they will stand once the cells are written. */
function withCells(values: RawGrid, cells: readonly AnsweredCell[]): RawGrid {
  const header = (values[0] ?? []).map(String);
  const grid = values.map((row) => [...row]);
  for (const { row, column, value } of cells) {
    const line = grid[row + 1];
    if (line && value !== undefined) line[header.indexOf(column)] = value;
  }
  return grid;
}

const numberHeadings = ["完成率", "序时进度", "差距"] as const;

/** What is said beside every row that cannot be read, where it does not stand there yet. */
export function unreadHints(edited: EditedTargets): readonly AnsweredCell[] {
  const rows = edited.unreadable.map(({ row }) => row);
  return standingRows(edited, rows).flatMap((row) => hintCells(row, edited));
}

/** What could not be read is said beside it, for as long as it stands there. */
function hintCells(row: StandingRow, { unreadable }: EditedTargets): readonly AnsweredCell[] {
  const problem = unreadable.find((one) => one.row === row.row);
  if (!problem || !isHeading(targets, problem.column)) return [];
  if (!row.has(problem.column) || !row.has("说明")) return [];
  // A row that a person is still typing lacks something as well.
  const wasJudged = row.value(targets.key) !== "" || row.formula("说明") !== "";
  if (problem.found === "" && !wasJudged) return [];
  const value = unreadableFormula(problem.column, problem.found, problem.reason);
  const numbers = numberHeadings.flatMap((column): AnsweredCell[] => {
    const stands = row.formula(column);
    const isOurs = isComputedFormula(stands) && stands !== staleNumber;
    return isOurs ? [{ row: row.row, column, value: staleNumber }] : [];
  });
  if (row.formula("说明") === value) return numbers;
  return [...numbers, { row: row.row, column: "说明", value, format: "General" }];
}
