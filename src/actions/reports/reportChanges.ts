import type { Ledger } from "../../core/ledger";
import type { Report } from "../../core/model/dataset";
import type { TableContents } from "../../excel/read/workbookContents";
import type { TableCell, TableChanges } from "../../excel/write/tableChanges";
import type { Cell } from "../../tables/cells/cell";
import { formatOf } from "../../tables/cells/formatOf";
import { rawOf } from "../../tables/cells/raw";
import { rowHeadings } from "../../tables/headings";
import { reportFigureHeadings, reports, type ReportHeading } from "../../tables/reports";
import type { ReportEntry } from "./reportEntries";

/** 备注 stays the person's. */
const writtenHeadings = reports.columns
  .map(({ heading }) => heading)
  .filter((heading) => heading !== rowHeadings.note);

/** What entries change in 填报记录 as it stands. */
export function reportChanges(
  table: TableContents,
  entries: readonly ReportEntry[],
  standing: ReadonlyMap<string, readonly Report[]>,
  ledger: Ledger,
): TableChanges {
  const cells: TableCell[] = [];
  const rows: ReadonlyMap<string, Cell>[] = [];
  for (const { key, report, restored, corrected } of entries) {
    const own = standing.get(key) ?? [];
    const old = restored && own.find(({ day }) => day === restored.day);
    const isMoved = restored?.figure === null && report.row === undefined;
    if (old?.row !== undefined && isMoved) {
      cells.push(...rowOf(old.row, report, ledger, writtenHeadings));
      continue;
    }
    if (old?.row !== undefined && restored?.figure === null) {
      const row = old.row;
      cells.push(...writtenHeadings.map((column) => ({ row, column, value: "" })));
    } else if (old?.row !== undefined && restored?.figure) {
      const back = { ...old, ...restored.figure };
      cells.push(...rowOf(old.row, back, ledger, reportFigureHeadings));
    }
    if (report.row === undefined) rows.push(lineOf(report, ledger));
    else if (corrected) cells.push(...rowOf(report.row, report, ledger, writtenHeadings));
  }
  return { table, cells, rows };
}

function lineOf(report: Report, ledger: Ledger): ReadonlyMap<ReportHeading, Cell> {
  return new Map(reports.columns.map(({ heading, cell }) => [heading, cell(report, ledger)]));
}

function rowOf(
  row: number,
  report: Report,
  ledger: Ledger,
  headings: readonly ReportHeading[],
): readonly TableCell[] {
  const line = lineOf(report, ledger);
  return headings.flatMap((column): TableCell[] => {
    const cell = line.get(column);
    return cell ? [{ row, column, value: rawOf(cell.content), format: formatOf(cell) }] : [];
  });
}
