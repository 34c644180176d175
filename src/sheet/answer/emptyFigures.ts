import { findIndicator, type Ledger } from "../../core/ledger";
import type { Indicator } from "../../core/model/dataset";
import { targetKinds, type TargetKind } from "../../core/model/enumerations";
import type { Cell } from "../../tables/cells/cell";
import { formatOf } from "../../tables/cells/formatOf";
import type { RawGrid } from "../../tables/cells/raw";
import { unitsOfBaseline, unitsOfTarget, withUnit } from "../../tables/cells/shownUnits";
import { facts, type FactHeading } from "../../tables/facts";
import type { TargetUnits } from "../../tables/targetColumn";
import { targets, type TargetHeading } from "../../tables/targets";
import type { AnsweredCell } from "./standingRow";

type FigureHeading = FactHeading | TargetHeading;

/** A row's words by column. */
type Words = (column: FigureHeading) => string;

type FigureCells = readonly (readonly [column: FigureHeading, cell: Cell])[];

/** Columns that say what a row's figures are. */
export const formatColumns: readonly FigureHeading[] = ["指标", "目标类型"];

const figuresOf = { [facts.name]: factCells, [targets.name]: targetCells };

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
  const header = (values[0] ?? []).map(String);
  return rows.flatMap((row) => {
    const words: Words = (column) => String(values[row + 1]?.[header.indexOf(column)] ?? "").trim();
    const found = findIndicator(ledger, words("指标"));
    if (words("编号") !== "" || words("指标") === "" || !found.ok) return [];
    const cells = figuresOf[table](found.value.indicator, words, ledger);
    return cells.flatMap(([column, cell]): AnsweredCell[] =>
      header.includes(column) && words(column) === ""
        ? [{ row, column, value: undefined, format: formatOf(cell) }]
        : [],
    );
  });
}

function factCells(indicator: Indicator): FigureCells {
  return facts.columns.flatMap((column) =>
    "figure" in column ? [[column.heading, column.figure({}, indicator)] as const] : [],
  );
}

function targetCells(indicator: Indicator, words: Words, ledger: Ledger): FigureCells {
  const row = writtenUnits(ledger, indicator, (column) => (column === "单位" ? "" : words(column)));
  return targets.columns.flatMap((column) =>
    "figure" in column ? [[column.heading, column.figure({}, row)] as const] : [],
  );
}

/** The units of a row of 目标台账 by its words, whether or not the row can be read. */
export function writtenUnits(
  ledger: Ledger,
  { indicator }: Indicator,
  words: (column: "目标类型" | "单位") => string,
): TargetUnits {
  const kinds = Object.keys(targetKinds) as TargetKind[];
  const kind = kinds.find((one) => targetKinds[one] === words("目标类型")) ?? "level";
  const subject = { kind, indicator };
  const units = withUnit(unitsOfTarget(ledger, subject), words("单位"));
  return { units, unitsBefore: unitsOfBaseline(ledger, subject, units) };
}
