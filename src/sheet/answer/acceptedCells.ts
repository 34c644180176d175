import { readTypedFigure, type TypedFigure } from "../../core/figures";
import type { Ledger } from "../../core/ledger";
import type { Target } from "../../core/model/dataset";
import { qualifiers } from "../../core/model/enumerations";
import { dateCell } from "../../tables/cells/cells";
import { serialFromDate } from "../../core/periods";
import {
  toCellValue,
  unitsOfBaseline,
  unitsOfTarget,
  withUnit,
  type RowUnits,
} from "../../tables/cells/shownUnits";
import { levelCell } from "../../tables/cells/levelCell";
import { formatOf } from "../../tables/cells/formatOf";
import type { AnsweredCell, StandingRow } from "./standingRow";

const nativeColumns = ["目标值", "目标值上限", "最新完成值"] as const;

/** Figures and days typed as text, as the numbers that native formulas can count with. */
export function acceptedCells(
  row: StandingRow,
  target: Target,
  ledger: Ledger,
): readonly AnsweredCell[] {
  const units = withUnit(unitsOfTarget(ledger, target), String(row.value("单位")));
  const baseUnits = unitsOfBaseline(ledger, target);
  const figures = {
    目标值: target.value,
    目标值上限: target.valueUpper,
    最新完成值: target.latest,
  } as const;
  const numbers = nativeColumns.flatMap((column) =>
    row.typed(column) === undefined ? [] : [written(row, column, figures[column], units)],
  );
  const base =
    row.typed("基期值") === undefined
      ? []
      : [written(row, "基期值", target.baseline, sameKind(baseUnits, units))];
  return [...numbers, ...base, ...dayCells(row, target), ...qualifierCells(row, target, units)];
}

function written(
  { row }: StandingRow,
  column: string,
  value: number | undefined,
  units: RowUnits,
): AnsweredCell {
  return {
    row,
    column,
    value: toCellValue(value, units) ?? "",
    format: formatOf(levelCell(value, units)),
  };
}

function dayCells(row: StandingRow, { latestAsOf }: Target): readonly AnsweredCell[] {
  if (row.typed("数据截至") === undefined || latestAsOf === undefined) return [];
  const value = serialFromDate(latestAsOf) ?? "";
  return [{ row: row.row, column: "数据截至", value, format: formatOf(dateCell(latestAsOf)) }];
}

/**
 * A target's 约 or 以上 goes into 限定词, the upper end of its range into 目标值上限; those of an actual have no
 * column, so 备注 keeps what was typed.
 */
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
    cells.push(written(row, "目标值上限", goal.upper, units));
  }
  const latest = typedFigure(row, "最新完成值", units);
  if (latest && (latest.qualifier !== "exact" || latest.upper !== undefined) && row.has("备注")) {
    const note = `最新完成值原填“${String(row.value("最新完成值"))}”`;
    const before = String(row.value("备注"));
    if (!before.includes(note)) {
      const value = before === "" ? note : `${before}；${note}`;
      cells.push({ row: row.row, column: "备注", value });
    }
  }
  return cells;
}

function typedFigure(row: StandingRow, column: string, units: RowUnits): TypedFigure | undefined {
  const text = row.typed(column);
  const figure = text === undefined ? undefined : readTypedFigure(text, units.shown);
  return figure?.ok === true ? figure.value : undefined;
}

function sameKind(units: RowUnits, row: RowUnits): RowUnits {
  return units.base === row.base ? row : units;
}
