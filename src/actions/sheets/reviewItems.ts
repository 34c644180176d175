import { areaName, type Ledger } from "../../core/ledger";
import { reviewLines } from "../../core/review";
import type { WorkbookContents } from "../../excel/read/workbookContents";
import { cellAddress } from "../../sheet/a1";
import { rowHeadings } from "../../tables/headings";
import type { NoteLeft } from "../../sheet/changes/notesLeft";
import type { FoundEdit } from "../../sheet/keep/mergeSheet";
import type { CellLink } from "../../tables/cells/cell";
import type { RawGrid } from "../../tables/cells/raw";
import { keyReader } from "../../tables/rowKey";
import { rowWords } from "../../tables/rowWords";
import { openKeys } from "../../sheet/review/planReview";
import { reviewKey, type ReviewItem } from "../../sheet/review/reviewItem";
import { formerTexts } from "../../sheet/review/formerTexts";
import { linkTips, reviewTexts } from "../../sheet/review/reviewTexts";
import type { TableMerges } from "./layTable";
import { placeInTable, sheetNameOf } from "./placeInTable";
import type { RowProblem, WorkbookLedger } from "../deed/workbookLedger";

/** What is to be looked at in the ledger; a link leads to its first row. */
export function findingItems(
  ledger: Ledger,
  links: ReadonlyMap<string, CellLink>,
): readonly ReviewItem[] {
  return reviewLines(ledger).map(({ areas, rows, ...line }) => ({
    ...line,
    area: reviewTexts.areas(areas.map((code) => areaName(ledger, code))),
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

/**
 * Words beside rows of an annex that went elsewhere, with the row beside which they were typed. They are recorded once:
 * later another row stands beside them.
 * @param before 核对事项 as it stands, header row first
 */
export function noteItems(
  notes: readonly NoteLeft[],
  sheet: string,
  area: string,
  before: RawGrid | undefined,
): readonly ReviewItem[] {
  const items = notes.map(({ row, column, value, name }): ReviewItem => {
    const address = cellAddress(row, column);
    return {
      kind: "edit",
      area,
      place: `${sheet}!${address}`,
      link: { sheet, address, tip: linkTips.cell },
      text: reviewTexts.besideAnother(name, value),
      subject: `${sheet}!${address}\n${String(value)}`,
    };
  });
  const listed = openKeys(before);
  return items.filter((item) => !listed.has(reviewKey(item)));
}

/** Values that a person typed into computed columns of a table. */
export function overwrittenItems(
  merges: TableMerges,
  contents: WorkbookContents,
): readonly ReviewItem[] {
  return merges.flatMap((merged) =>
    merged.merge.overwritten.map(({ key, column, persons, ...edit }): ReviewItem => {
      const { place, link } = placeInTable(edit, merged, contents);
      const name = key === "" ? "" : nameOf(merged.merge.grid, edit.row);
      return {
        kind: "edit",
        area: "",
        place,
        link,
        text: reviewTexts.recomputed(name, column, persons),
        subject: `${place}\n${formerTexts.recomputed(key, column, persons)}`,
      };
    }),
  );
}

/** Values of the person's that differ from the new data and stay. */
export function keptItems(merges: TableMerges, contents: WorkbookContents): readonly ReviewItem[] {
  return merges.flatMap((merged) =>
    merged.merge.kept.map((edit): ReviewItem => {
      const sheet = sheetNameOf(merged.plan, contents);
      const text = reviewTexts.kept(edit.persons, edit.ours);
      return {
        kind: "kept",
        area: "",
        place: `${sheet}·${nameOf(merged.merge.grid, edit.row)}·${edit.column}`,
        link: placeInTable(edit, merged, contents).link,
        text,
        subject: `${sheet}·${edit.key}·${edit.column}\n${text}`,
      };
    }),
  );
}

/** What a row of a merged table is called on paper. */
function nameOf([header = [], ...body]: RawGrid, row: number): string {
  return rowWords(header, body[row - 1] ?? []);
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
      const former = formerTexts.copied(String(body[index]?.[key] ?? ""), top + 2 + ours);
      return {
        kind: "copied",
        area: String(body[index]?.[at(rowHeadings.county)] ?? ""),
        place,
        link,
        text: reviewTexts.copied(nameOf(merged.merge.grid, 1 + index), top + 2 + ours),
        subject: `${place}\n${former}`,
      };
    });
  });
}

/** Rows that the newer data no longer hold and that stay in the workbook. */
export function retiredItems(
  merges: TableMerges,
  contents: WorkbookContents,
): readonly ReviewItem[] {
  return merges.flatMap(({ plan, merge }) => {
    const sheet = sheetNameOf(plan, contents);
    const [header = [], ...body] = merge.grid;
    const readKey = keyReader(header, plan.tables[0]?.keyColumns ?? []);
    const rows = new Map(
      body.flatMap((row, index) => (merge.copies.has(index) ? [] : [[readKey(row), row]])),
    );
    return merge.retired.map((key): ReviewItem => ({
      kind: "retired",
      area: "",
      place: `${sheet}·${rowWords(header, rows.get(key) ?? [])}`,
      text: reviewTexts.retired,
      subject: `${sheet}·${key}\n${reviewTexts.retired}`,
    }));
  });
}
