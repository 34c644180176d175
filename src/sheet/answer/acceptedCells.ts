import type { TypedFigure } from "../../core/figures";
import type { Ledger } from "../../core/ledger";
import type { Target } from "../../core/model/dataset";
import { qualifiers } from "../../core/model/enumerations";
import type { Cell } from "../../tables/cells/cell";
import { textCell } from "../../tables/cells/cells";
import { levelCell } from "../../tables/cells/figureCells";
import { formatOf } from "../../tables/cells/formatOf";
import { rawOf } from "../../tables/cells/raw";
import { monthOfShown } from "../../tables/cells/shownDate";
import { readRowFigure } from "../../tables/cells/readRowFigure";
import type { RowUnits } from "../../tables/cells/shownUnits";
import { rowUnits } from "../../tables/judgedRow";
import { targets, type TargetHeading } from "../../tables/targets";
import type { AnsweredCell, StandingRow } from "./standingRow";
import { notedHeadings, typedNote } from "./typedNote";

/**
 * Figures typed as text, as the numbers that native formulas can count with, and days as they can read them.
 * 最新完成值 stays as it was typed until it is recorded.
 */
export function acceptedCells(
  row: StandingRow,
  target: Target,
  ledger: Ledger,
): readonly AnsweredCell[] {
  const units = rowUnits(ledger, target, row.value("单位"));
  const figures = targets.columns.flatMap((column) =>
    "figure" in column && column.owner !== "persons" && row.typed(column.heading) !== undefined
      ? [written(row, column.heading, column.figure(target, units))]
      : [],
  );
  return [...figures, ...dayCells(row, target), ...qualifierCells(row, target, units.units)];
}

function written({ row }: StandingRow, column: TargetHeading, cell: Cell): AnsweredCell {
  return { row, column, value: rawOf(cell.content), format: formatOf(cell) };
}

function dayCells(row: StandingRow, { latestAsOf }: Target): readonly AnsweredCell[] {
  const isMonth = monthOfShown(String(row.value("数据截至"))) !== undefined;
  const typed = isMonth ? String(row.formula("数据截至")) : row.typed("数据截至");
  if (typed === undefined || latestAsOf === undefined || typed === latestAsOf) return [];
  if (typed.startsWith("=")) return [];
  return [written(row, "数据截至", textCell(latestAsOf, "fillInDate"))];
}

/** A target's 约 or 以上 goes into 限定词, the upper end of its range into 目标值上限; 备注 keeps what was typed. */
function qualifierCells(
  row: StandingRow,
  target: Target,
  units: RowUnits,
): readonly AnsweredCell[] {
  const cells: AnsweredCell[] = [];
  const word = qualifiers[target.qualifier];
  const goal = typedFigure(row, "目标值", units);
  if (goal && row.value("限定词") === "" && word !== "") {
    cells.push({ row: row.row, column: "限定词", value: word });
  }
  if (goal?.upper !== undefined && row.value("目标值上限") === "") {
    cells.push(written(row, "目标值上限", levelCell(goal.upper, units)));
  }
  return [...cells, ...noteCells(row, units)];
}

/** What was typed of a target; that of a figure filled in stands in 填报记录, and a note of old goes with its figure. */
function noteCells(row: StandingRow, units: RowUnits): readonly AnsweredCell[] {
  const before = row.value("备注");
  const note = notedHeadings.reduce((text, heading) => {
    const figure = heading === "目标值" ? typedFigure(row, heading, units) : undefined;
    const isReplaced = row.isTypedInto(heading) && !row.isTypedInto("备注");
    if (figure === undefined && !isReplaced) return text;
    return typedNote(heading, figure, String(row.value(heading)), text) ?? text;
  }, String(before));
  return note === String(before) || !row.has("备注")
    ? []
    : [{ row: row.row, column: "备注", value: note }];
}

function typedFigure(
  row: StandingRow,
  column: TargetHeading,
  units: RowUnits,
): TypedFigure | undefined {
  const text = row.typed(column);
  const figure = text === undefined ? undefined : readRowFigure(text, units);
  return figure?.ok === true ? figure.value : undefined;
}
