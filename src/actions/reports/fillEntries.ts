import { fillInOfRow, targetKey } from "../../core/ledger";
import type { Report } from "../../core/model/dataset";
import { isSameFigure, isTaken, type ReportFigure } from "../../core/reports";
import type { TableCell } from "../../excel/write/tableChanges";
import { toCellValue } from "../../tables/cells/shownUnits";
import { fillInHeadings } from "../../tables/headings";
import { targets } from "../../tables/targets";
import { ourTable } from "../deed/wholeTables";
import type { Fill } from "../fill/readFill";
import type { ReportEntry } from "./reportEntries";
import type { Recorded } from "./writeEntries";

/**
 * What files report: every figure is a record of its day, and the latest one of a target stands in its row unless
 * that holds a later one.
 */
export function fillEntries(
  files: readonly (readonly Fill[])[],
  { contents, own }: Recorded,
): { readonly entries: readonly ReportEntry[]; readonly cells: readonly TableCell[] } {
  const fills = files.flat();
  const latest = new Map<string, Fill>();
  for (const fill of fills) {
    const shown = latest.get(fill.target.id)?.asOf ?? standingDay(fill, own);
    if (fill.asOf >= shown) latest.set(fill.target.id, fill);
  }
  const entries = fills.map((fill): ReportEntry => {
    const { target, figure, asOf, units } = fill;
    const { area, indicator, item, period, kind } = target;
    const key = targetKey(target);
    const { value, upper: valueUpper, qualifier } = figure;
    const standing = own.reports.get(key)?.find(({ day }) => day === asOf);
    const report: Report = {
      ...{ area, indicator, item, period, kind },
      ...{ day: asOf, value, valueUpper, qualifier },
      shownUnit: units.shown,
      source: fill.place.file,
      note: "",
      row: standing?.row,
    };
    const isShown = latest.get(target.id) === fill;
    return {
      target,
      key,
      report,
      corrected: standing && !isSameFigure(standing, report) ? standing : undefined,
      replaced: isShown ? waitingFigure(fill, { contents, own }) : undefined,
      taken: isShown ? { value, day: asOf, at: asOf } : undefined,
      isPending: false,
    };
  });
  const table = ourTable(contents, targets.name);
  const keyAt = (table?.values[0] ?? []).map(String).indexOf(targets.key);
  const rowOf = new Map(
    (table?.values ?? []).slice(1).map((row, index) => [String(row[keyAt]).trim(), index]),
  );
  const cells = [...latest.values()].flatMap(({ target, figure, units, asOf }): TableCell[] => {
    const row = rowOf.get(target.id);
    if (row === undefined) return [];
    return [
      { row, column: fillInHeadings.latest, value: toCellValue(figure.value, units) },
      { row, column: fillInHeadings.latestAsOf, value: asOf },
    ];
  });
  return { entries, cells };
}

/** What stands in the target's row without a day, and is not recorded. */
function waitingFigure(
  { target }: Fill,
  { contents: { state }, own }: Pick<Recorded, "contents" | "own">,
): ReportFigure | undefined {
  const row = own.ledger.targetById.get(target.id);
  const fillIn = row && fillInOfRow(row);
  if (!fillIn || fillIn.day !== undefined) return undefined;
  return isTaken(row, state.taken?.[targetKey(row)]) ? undefined : fillIn;
}

/** The day of what stands in the target's row; a figure without one gives way. */
function standingDay({ target }: Fill, { ledger }: Recorded["own"]): string {
  const row = ledger.targetById.get(target.id);
  return row?.latest === undefined ? "" : (row.latestAsOf ?? "");
}
