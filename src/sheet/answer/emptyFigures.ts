import { findIndicator, type Ledger } from "../../core/ledger";
import type { Indicator } from "../../core/model/dataset";
import { targetKinds, type TargetKind } from "../../core/model/enumerations";
import type { RawGrid } from "../../tables/cells/raw";
import { unitsOfBaseline, unitsOfTarget } from "../../tables/cells/shownUnits";
import { factFigures } from "../../tables/facts";
import { levelCell } from "../../tables/cells/levelCell";
import type { Cell } from "../../tables/cells/cell";
import { formatOf } from "../../tables/cells/formatOf";
import type { AnsweredCell } from "./standingRow";

/** A row's words by column. */
type Words = (column: string) => string;

/** Columns that say what a row's figures are. */
export const formatColumns = ["指标", "目标类型"];

const figuresOf = { JM_Facts: factCells, JM_Targets: targetCells };

/** Tables into which people type figures. */
export type FigureTable = keyof typeof figuresOf;

/**
 * Excel gives a new row of a table the number formats of the row above it, so that a 2 typed below a percentage
 * becomes 2 %. The figures of a person's row that are still empty get their own, once its indicator is there.
 * @param values the whole table, header row first
 * @param rows below the header, where one of `formatColumns` was edited
 */
export function emptyFigures(
  table: FigureTable,
  values: RawGrid,
  rows: readonly number[],
  ledger: Ledger,
): readonly AnsweredCell[] {
  const header = (values[0] ?? []).map((name) => String(name).trim());
  return rows.flatMap((row) => {
    const words: Words = (column) => String(values[row + 1]?.[header.indexOf(column)] ?? "").trim();
    const found = findIndicator(ledger, words("指标"));
    if (words("编号") !== "" || words("指标") === "" || !found.ok) return [];
    const cells = figuresOf[table](found.value.indicator, words, ledger);
    return Object.entries(cells).flatMap(([column, cell]): AnsweredCell[] =>
      header.includes(column) && words(column) === ""
        ? [{ row, column, value: undefined, format: formatOf(cell) }]
        : [],
    );
  });
}

function factCells(indicator: Indicator): Record<string, Cell> {
  return factFigures(indicator, {});
}

function targetCells({ indicator }: Indicator, words: Words, ledger: Ledger): Record<string, Cell> {
  const kinds = Object.keys(targetKinds) as TargetKind[];
  const kind = kinds.find((one) => targetKinds[one] === words("目标类型")) ?? "level";
  const subject = { kind, indicator };
  const figure = levelCell(undefined, unitsOfTarget(ledger, subject));
  return {
    目标值: figure,
    目标值上限: figure,
    最新完成值: figure,
    基期值: levelCell(undefined, unitsOfBaseline(ledger, subject)),
  };
}
