import type { Ledger } from "../../core/ledger";
import { outcomeWords } from "../../core/targets";
import type { Cell } from "../../tables/cells/cell";
import { rawOf, type Raw, type RawGrid } from "../../tables/cells/raw";
import { formatOf } from "../../tables/cells/formatOf";
import { isJudgedForm, type AnsweredTexts } from "../../tables/judgedForms";
import { judgedRow } from "../../tables/judgedRow";
import { standingTargets } from "../../tables/standingTargets";
import { isComputedFormula } from "../../tables/targetFormulas";
import { targets } from "../../tables/targets";
import { unreadCells } from "../../tables/unreadCells";
import { acceptedCells } from "./acceptedCells";
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
 * The computed columns where they say something else than the core does now. What a person typed over one
 * stays until the sheets are made again, which records it first.
 */
function computedCells(
  rows: readonly StandingRow[],
  { ledger, values }: EditedTargets,
  accepted: readonly AnsweredCell[],
): readonly AnsweredCell[] {
  const standing = standingTargets(withCells(values, accepted));
  const texts = answeredTexts(ledger);
  return rows.flatMap((row) => {
    const judged = row.target && judgedRow(ledger, row.target, standing);
    if (!judged) return [];
    return differing(row, texts, (column) => column.cell(judged, ledger));
  });
}

/** What is said beside every row that cannot be read, where it does not stand there yet. */
export function unreadHints(edited: EditedTargets): readonly AnsweredCell[] {
  const rows = edited.unreadable.map(({ row }) => row);
  return standingRows(edited, rows).flatMap((row) => hintCells(row, edited));
}

/** What could not be read is said beside it, for as long as it stands there. */
function hintCells(
  row: StandingRow,
  { unreadable, ledger }: EditedTargets,
): readonly AnsweredCell[] {
  const problem = unreadable.find((one) => one.row === row.row);
  if (!problem) return [];
  const cells = unreadCells(problem, (heading) => row.held(heading));
  return differing(row, answeredTexts(ledger), ({ heading }) => cells.get(heading));
}

type ComputedColumn = Extract<(typeof targets.columns)[number], { owner: "computed" }>;

const computedColumns = targets.columns.filter(
  (column): column is ComputedColumn => column.owner === "computed",
);

/** Cells of computed columns that stand otherwise; none where the table has not got all of them yet. */
function differing(
  row: StandingRow,
  texts: AnsweredTexts,
  plannedFor: (column: ComputedColumn) => Cell | undefined,
): readonly AnsweredCell[] {
  if (!computedColumns.every(({ heading }) => row.has(heading))) return [];
  return computedColumns.flatMap((column): AnsweredCell[] => {
    const planned = plannedFor(column);
    if (planned === undefined) return [];
    const [stands, value] = [row.formula(column.heading), rawOf(planned.content)];
    if (stands === value || !isFree(column, stands, value, texts)) return [];
    // A hidden cell that was filled before has its format.
    const format = isHidden(column) && stands !== "" ? undefined : formatOf(planned);
    return [{ row: row.row, column: column.heading, value, format }];
  });
}

/** What a person typed into a hidden column after showing it stays too, until it is recorded. */
function isFree(column: ComputedColumn, stands: Raw, value: Raw, texts: AnsweredTexts): boolean {
  if (!isHidden(column)) return isComputedFormula(stands === "" ? value : stands);
  return stands === "" || isJudgedForm(column.heading, stands, texts);
}

/** Every sentence of ours ends as one. */
function answeredTexts({ ruleSets }: Ledger): AnsweredTexts {
  return {
    words: new Set(ruleSets.flatMap(outcomeWords)),
    isSentence: (text) => /[。？]$/u.test(text),
  };
}

function isHidden(column: ComputedColumn): boolean {
  return "isHidden" in column;
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
