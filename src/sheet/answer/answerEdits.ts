import { rawOf, type RawGrid } from "../../tables/cells/raw";
import { standingTargets } from "../read";
import { planTargets } from "../../tables/targets";
import { isComputedFormula, unreadableFormula } from "../../tables/targetFormulas";
import { acceptedCells } from "./acceptedCells";
import { formatOf } from "../../tables/cells/formatOf";
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
  const accepted = standingRows(edited, typed).flatMap((row) =>
    row.target ? acceptedCells(row, row.target, edited.ledger) : hintCells(row, edited),
  );
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
  const known = rows.filter(({ target }) => target !== undefined);
  const targets = known.flatMap(({ target }) => target ?? []);
  const plan = planTargets(
    { ...ledger, dataset: { ...ledger.dataset, targets } },
    { sample: false },
    standingTargets(withCells(values, accepted)),
  );
  const table = plan.tables[0];
  const block = plan.blocks.find(({ row }) => row === table?.place.row);
  const header = (block?.cells[0] ?? []).map(({ content }) => String(rawOf(content)));
  return known.flatMap((row, index) =>
    (block?.cells[index + 1] ?? []).flatMap((cell, at): AnsweredCell[] => {
      const column = header[at] ?? "";
      if (table?.generatedColumns.includes(column) !== true || !row.has(column)) return [];
      const [standing, value] = [row.formula(column), rawOf(cell.content)];
      const isFree = standing === "" ? isComputedFormula(value) : isComputedFormula(standing);
      if (!isFree || standing === value) return [];
      return [{ row: row.row, column, value, format: formatOf(cell) }];
    }),
  );
}

/** The table's values as they will stand once the cells are written. */
function withCells(values: RawGrid, cells: readonly AnsweredCell[]): RawGrid {
  const header = (values[0] ?? []).map((name) => String(name).trim());
  const grid = values.map((row) => [...row]);
  for (const { row, column, value } of cells) {
    const line = grid[row + 1];
    if (line && value !== undefined) line[header.indexOf(column)] = value;
  }
  return grid;
}

/** What could not be read is said beside it, for as long as it stands there. */
function hintCells(row: StandingRow, { unreadable }: EditedTargets): readonly AnsweredCell[] {
  const problem = unreadable.find((one) => one.row === row.row);
  if (!problem || problem.found === "" || !row.has(problem.column) || !row.has("说明")) return [];
  const value = unreadableFormula(problem.column, problem.found, problem.reason);
  if (row.formula("说明") === value) return [];
  return [{ row: row.row, column: "说明", value, format: "General" }];
}
