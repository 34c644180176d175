import { findIndicator, type Ledger } from "../../core/ledger";
import { qualifiers } from "../../core/model/enumerations";
import { readRowFigure } from "../../tables/cells/readRowFigure";
import { toCellValue } from "../../tables/cells/shownUnits";
import { writtenUnits } from "./emptyFigures";
import type { AnsweredCell, StandingRow } from "./standingRow";
import { notedText, typedNote } from "./typedNote";

/**
 * 目标值上限 and 限定词 as they followed from an earlier 目标值, once another is typed over it: the 60 of 50-60亿元
 * goes with it. What a person wrote there stays.
 */
export function outdatedCells(row: StandingRow, ledger: Ledger): readonly AnsweredCell[] {
  const noted = notedText("目标值", row.value("备注"));
  const found = findIndicator(ledger, String(row.value("指标")));
  const isReplaced = row.isTypedInto("目标值") && !row.isTypedInto("备注");
  if (noted === undefined || !found.ok || !isReplaced) return [];
  const { units } = writtenUnits(ledger, found.value.indicator, (column) =>
    String(row.value(column)).trim(),
  );
  const figure = readRowFigure(noted, units);
  if (!figure.ok) return [];
  const { upper, qualifier } = figure.value;
  const followed = [
    ["目标值上限", toCellValue(upper, units) ?? ""],
    ["限定词", qualifiers[qualifier]],
  ] as const;
  const stale = followed.flatMap(([column, value]): AnsweredCell[] =>
    value !== "" && row.value(column) === value && !row.isTypedInto(column)
      ? [{ row: row.row, column, value: "" }]
      : [],
  );
  const note = typedNote("目标值", undefined, "", row.value("备注"));
  return [...stale, { row: row.row, column: "备注", value: note }];
}
