import type { CountySummary, MainLine } from "../../core/county";
import { nothing } from "../../core/summary";
import { textCell } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import type { ConditionalFormatPlan } from "../plan";
import { paragraph, type SheetRow } from "../stack/section";
import { outcomeFormats } from "../tables";
import { countyLayout, fixedMode, type Mode } from "./layout";
import { spanRow } from "./spanRow";
import { plainColumns, statusHeader, targetColumns, type MainColumn } from "./mainColumns";

export interface MainRows {
  readonly rows: readonly SheetRow[];
  /** Places counted from the first of the rows. */
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
}

/** 主要指标: with targets what is set and reached, without them the figures and their times. */
export function mainRows(summary: CountySummary, mode: Mode, most: number): MainRows {
  const lines = summary.main.lines.slice(0, most);
  if (lines.length === 0) {
    const why = "资料和台账里没有该旗县的主要指标数据。";
    return { rows: [paragraph(countyLayout, why, "note")], conditionalFormats: [] };
  }
  const all = summary.targets.length === 0 ? plainColumns(summary) : targetColumns(summary);
  const columns = standing(all, lines);
  const status = columns.find(({ header }) => header === statusHeader);
  const place = { row: 1, column: status?.at ?? 0, rows: lines.length, columns: 1 };
  return {
    rows: [
      {
        ...mainRow(columns, textCell("序号", "header"), ({ header }) => textCell(header, "header")),
        staysWithNext: true,
      },
      ...lines.map((line, index) =>
        mainRow(
          columns,
          ordinal(index),
          ({ cell }) => cell(line, mode),
          ({ cell }) => cell(line, fixedMode),
        ),
      ),
    ],
    conditionalFormats: status ? outcomeFormats(place, summary.rules) : [],
  };
}

interface StandingColumn extends MainColumn {
  /** Column of the sheet, and how many it takes. */
  readonly at: number;
  readonly columns: number;
}

/** The columns that a line fills, one beside the other up to the last column of the sheet. */
function standing(
  all: readonly MainColumn[],
  lines: readonly MainLine[],
): readonly StandingColumn[] {
  const isFilled = ({ cell }: MainColumn): boolean =>
    lines.some((line) => {
      const { content } = cell(line, fixedMode);
      return content !== undefined && content !== nothing;
    });
  const gone = all.filter((column) => !isFilled(column));
  let at = 1;
  return all.filter(isFilled).map((column) => {
    const columns = [column, ...gone.filter(({ givesWayTo }) => givesWayTo === column.header)]
      .map(({ columns: own = 1 }) => own)
      .reduce((sum, own) => sum + own, 0);
    at += columns;
    return { ...column, at: at - columns, columns };
  });
}

/** `shown` is what a formula of `cellOf` will show. */
function mainRow(
  columns: readonly StandingColumn[],
  first: Cell,
  cellOf: (column: StandingColumn) => Cell,
  shown = cellOf,
): SheetRow {
  return spanRow([
    { column: 0, columns: 1, cell: first },
    ...columns.map((column) => {
      const { content } = shown(column);
      return {
        column: column.at,
        columns: column.columns,
        cell: cellOf(column),
        shown: typeof content === "string" ? content : undefined,
      };
    }),
  ]);
}

export function ordinal(index: number): Cell {
  return { content: index + 1, style: "ordinal" };
}
