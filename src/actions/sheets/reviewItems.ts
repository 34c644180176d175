import { groupBy } from "../../core/groupBy";
import { checkLedger } from "../../core/checks";
import type { Ledger } from "../../core/ledger";
import type { WorkbookContents } from "../../excel/read/workbookContents";
import { cellAddress } from "../../sheet/a1";
import { basisHeading, rowHeadings } from "../../tables/headings";
import type { FoundEdit } from "../../sheet/keep/mergeSheet";
import { tableChanges, type TableChange } from "../../sheet/keep/tableChanges";
import type { CellLink } from "../../tables/cells/cell";
import type { ReviewItem } from "../../sheet/review/reviewItem";
import { linkTips, reviewTexts } from "../../sheet/review/reviewTexts";
import type { TableMerges } from "./layTable";
import { placeInTable, sheetNameOf } from "./placeInTable";
import type { RowProblem, WorkbookLedger } from "../deed/workbookLedger";

/** What the checks find in the ledger; the place is the row's key, because a person may sort. */
export function findingItems(
  ledger: Ledger,
  links: ReadonlyMap<string, CellLink>,
): readonly ReviewItem[] {
  return checkLedger(ledger).map(({ kind, area, text, rows }) => ({
    kind,
    area: ledger.areaByCode.get(area)?.name ?? area,
    text,
    place: rows[0] ?? "",
    link: links.get(rows[0] ?? ""),
  }));
}

export function problemItems(
  { unreadable, doubtful }: WorkbookLedger,
  contents: WorkbookContents,
): readonly ReviewItem[] {
  const item = (kind: "unreadable" | "doubtful", problem: RowProblem): ReviewItem => {
    const { sheet, address } = placeOf(problem, contents);
    return {
      kind,
      area: "",
      place: `${sheet}!${address}`,
      link: { sheet, address, tip: linkTips.cell },
      text: reviewTexts.unread(problem.column, problem.found, problem.reason),
    };
  };
  return [
    ...unreadable.map((problem) => item("unreadable", problem)),
    ...doubtful.map((problem) => item("doubtful", problem)),
  ];
}

function placeOf(
  { table, row, column }: RowProblem,
  contents: WorkbookContents,
): { sheet: string; address: string } {
  const standing = contents.tables.find(({ name }) => name === table);
  const sheet = contents.sheets.find(({ id }) => id === standing?.sheetId)?.name ?? "";
  const at = Math.max(0, (standing?.values[0] ?? []).indexOf(column));
  const top = standing?.place ?? { row: 0, column: 0 };
  return { sheet, address: cellAddress(top.row + 1 + row, top.column + at) };
}

/** Values typed into generated cells, recorded before those are written anew. */
export function editItems(
  edits: readonly FoundEdit[],
  sheet: string,
  area: string,
): readonly ReviewItem[] {
  return edits.map(({ row, column, value }) => {
    const address = cellAddress(row, column);
    return {
      kind: "edit",
      area,
      place: `${sheet}!${address}`,
      link: { sheet, address, tip: linkTips.cell },
      text: reviewTexts.typedOver(value),
    };
  });
}

/** Values that a person typed into computed columns of a table. */
export function overwrittenItems(
  merges: TableMerges,
  contents: WorkbookContents,
): readonly ReviewItem[] {
  return merges.flatMap((merged) =>
    merged.merge.overwritten.map((edit) => ({
      kind: "edit" as const,
      area: "",
      ...placeInTable(edit, merged, contents),
      text: reviewTexts.recomputed(edit.key, edit.column, edit.persons),
    })),
  );
}

/** Values of the person's that differ from the new data and stay. */
export function keptItems(merges: TableMerges, contents: WorkbookContents): readonly ReviewItem[] {
  return merges.flatMap((merged) =>
    merged.merge.kept.map((edit) => ({
      kind: "kept" as const,
      area: "",
      place: `${sheetNameOf(merged.plan, contents)}·${edit.key}·${edit.column}`,
      link: placeInTable(edit, merged, contents).link,
      text: reviewTexts.kept(edit.persons, edit.ours),
    })),
  );
}

/** What the newer data corrected: value before, value now, and its source. */
export function changedItems(
  { plan, merge }: TableMerges[number],
  contents: WorkbookContents,
): readonly ReviewItem[] {
  const table = plan.tables[0];
  const standing = contents.tables.find(({ name }) => name === table?.name);
  if (!table || !standing) return [];
  const changes = tableChanges(merge, standing, table).filter(
    // A column that is younger than the workbook: filling it corrects nothing.
    ({ column, before }) =>
      !merge.newColumns.includes(column) && (column !== basisHeading || before !== ""),
  );
  const alike = groupBy(changes, ({ column, before, now, cellOf }) =>
    JSON.stringify([column, before, now, cellOf(rowHeadings.county), cellOf(rowHeadings.source)]),
  );
  return [...alike.values()].flatMap((group) => changedItem(plan.name, group));
}

/** One line for what was corrected in the same way in many rows: a period that a whole document gained. */
function changedItem(sheet: string, alike: readonly TableChange[]): readonly ReviewItem[] {
  const [first] = alike;
  if (first === undefined) return [];
  const { column, before, now, cellOf } = first;
  const source = String(cellOf(rowHeadings.source));
  const isOne = alike.length === 1;
  const keys = alike.map(({ key }) => key);
  return [
    {
      kind: "changed",
      area: String(cellOf(rowHeadings.county)),
      place: isOne ? `${sheet}·${first.key}·${column}` : `${sheet}·${column}`,
      text: isOne
        ? reviewTexts.corrected(before, now, source)
        : reviewTexts.correctedAlike(keys, before, now, source),
    },
  ];
}

/** Keys that stand twice, at the row that is the person's. */
export function copiedItems(
  merges: TableMerges,
  contents: WorkbookContents,
): readonly ReviewItem[] {
  return merges.flatMap((merged) => {
    const [header = [], ...body] = merged.merge.grid;
    const at = (heading: string): number => header.indexOf(heading);
    const top = placeInTable({ row: 0, columnIndex: 0 }, merged, contents).row;
    return [...merged.merge.copies].map(([index, ours]): ReviewItem => {
      const key = at(merged.plan.tables[0]?.keyColumns[0] ?? "");
      const { place, link } = placeInTable({ row: index + 1, columnIndex: key }, merged, contents);
      return {
        kind: "copied",
        area: String(body[index]?.[at(rowHeadings.county)] ?? ""),
        place,
        link,
        text: reviewTexts.copied(String(body[index]?.[key] ?? ""), top + 2 + ours),
      };
    });
  });
}

/** Rows that the newer data no longer hold and that stay in the workbook. */
export function retiredItems(
  merges: TableMerges,
  contents: WorkbookContents,
): readonly ReviewItem[] {
  return merges.flatMap(({ plan, merge }) =>
    merge.retired.map((key) => ({
      kind: "retired" as const,
      area: "",
      place: `${sheetNameOf(plan, contents)}·${key}`,
      text: reviewTexts.retired,
    })),
  );
}
