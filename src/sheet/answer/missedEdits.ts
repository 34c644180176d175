import { findIndicator } from "../../core/ledger";
import type { Raw } from "../../tables/cells/raw";
import { readRowFigure } from "../../tables/cells/readRowFigure";
import { toCellValue } from "../../tables/cells/shownUnits";
import { judgedColumns } from "../../tables/judgedColumns";
import { answerEdits, type AnsweredCell, type EditedTargets } from "./answerEdits";
import { writtenUnits } from "./emptyFigures";
import { StandingRow } from "./standingRow";
import { notedHeadings, notedText } from "./typedNote";

/**
 * What is written in answer to edits that nobody told of: every row is compared with what the core says of it now.
 * None where the table has not got its computed columns yet, which only a load or a build adds.
 */
export function missedAnswers(standing: Omit<EditedTargets, "typedInto">): readonly AnsweredCell[] {
  const header = (standing.values[0] ?? []).map(String);
  if (!judgedColumns.every(({ heading }) => header.includes(heading))) return [];
  const rows = [...standing.values.slice(1).keys()];
  return answerEdits({ ...standing, typedInto: (row) => replacedIn(standing, row) }, rows);
}

/** Figures of a row that are no longer those whose words 备注 keeps: they were typed over. */
function replacedIn(
  standing: Omit<EditedTargets, "typedInto">,
  index: number,
): ReadonlySet<string> {
  const row = new StandingRow({ ...standing, typedInto: () => new Set() }, index);
  const found = findIndicator(standing.ledger, String(row.value("指标")));
  if (!found.ok) return new Set();
  const { units } = writtenUnits(standing.ledger, found.value.indicator, (column) =>
    String(row.value(column)).trim(),
  );
  const replaced = notedHeadings.filter((heading) => {
    const noted = notedText(heading, row.value("备注"));
    const figure = noted === undefined ? undefined : readRowFigure(noted, units);
    if (figure?.ok !== true) return false;
    const before: Raw | undefined = toCellValue(figure.value.value, units);
    return row.value(heading) !== before && row.value(heading) !== noted;
  });
  return new Set<string>(replaced);
}
