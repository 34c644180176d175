import type { Target } from "../../core/model/dataset";
import { rawOf } from "../keep/raw";
import { planTargets } from "../tables/planTargets";
import { unreadableFormula } from "../tables/targetFormulas";
import { acceptedCells } from "./acceptedCells";
import { formatOf } from "./formatOf";
import { StandingRow, type AnsweredCell, type EditedTargets } from "./standingRow";

export type { AnsweredCell, EditedTargets } from "./standingRow";

const verdictColumns = ["状态", "说明"] as const;

/**
 * What is written in answer to a person's edit of rows of 目标台账: figures and days typed as text become the
 * numbers they mean, in the unit of their row, and the verdicts of these rows are made again.
 */
export function answerEdits(
  edited: EditedTargets,
  rows: readonly number[],
): readonly AnsweredCell[] {
  const found = rows.flatMap((row): StandingRow[] => {
    const line = edited.values[row + 1];
    if (!line || line.every((value) => value === "")) return [];
    const standing = new StandingRow(edited, row);
    return [standing];
  });
  return found.flatMap((row) =>
    row.target
      ? [...acceptedCells(row, row.target, edited.ledger), ...verdictCells(row, row.target, edited)]
      : hintCells(row, edited),
  );
}

/** 状态 and 说明 where they say something else than the core does now. */
function verdictCells(
  row: StandingRow,
  target: Target,
  { ledger, rules }: EditedTargets,
): readonly AnsweredCell[] {
  const one = { ...ledger, dataset: { ...ledger.dataset, targets: [target] } };
  const plan = planTargets(one, { sample: false, rules });
  const block = plan.blocks.find((one) => one.row === plan.tables[0]?.place.row);
  const header = (block?.cells[0] ?? []).map(({ content }) => rawOf(content));
  return verdictColumns.flatMap((column) => {
    const cell = block?.cells[1]?.[header.indexOf(column)];
    const value = rawOf(cell?.content);
    if (!cell || !row.has(column) || row.formula(column) === value) return [];
    return [{ row: row.row, column, value, format: formatOf(cell) }];
  });
}

/** What could not be read is said beside it, for as long as it stands there. */
function hintCells(row: StandingRow, { unreadable }: EditedTargets): readonly AnsweredCell[] {
  const problem = unreadable.find((one) => one.row === row.row);
  if (!problem || problem.found === "" || !row.has(problem.column) || !row.has("说明")) return [];
  const value = unreadableFormula(problem.column, problem.found, problem.reason);
  if (row.formula("说明") === value) return [];
  return [{ row: row.row, column: "说明", value, format: "General" }];
}
