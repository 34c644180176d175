import { groupBy } from "../../core/groupBy";
import type { WorkbookContents } from "../../excel/read/workbookContents";
import { tableChanges, type TableChange } from "../../sheet/keep/tableChanges";
import { formerTexts } from "../../sheet/review/formerTexts";
import type { ReviewItem } from "../../sheet/review/reviewItem";
import { reviewTexts } from "../../sheet/review/reviewTexts";
import { basisHeading, rowHeadings } from "../../tables/headings";
import { rowWords } from "../../tables/rowWords";
import type { TableMerges } from "./layTable";

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
  const header = merge.grid[0] ?? [];
  return [...alike.values()].flatMap((group) =>
    changedItem(
      plan.name,
      group,
      group.map(({ row }) => rowWords(header, row)),
    ),
  );
}

/** One line for what was corrected in the same way in many rows: a period that a whole document gained. */
function changedItem(
  sheet: string,
  alike: readonly TableChange[],
  names: readonly string[],
): readonly ReviewItem[] {
  const [first] = alike;
  if (first === undefined) return [];
  const { column, before, now, cellOf } = first;
  const source = String(cellOf(rowHeadings.source));
  const isOne = alike.length === 1;
  const one = reviewTexts.corrected(before, now, source);
  const keys = alike.map(({ key }) => key);
  const former = isOne
    ? `${sheet}·${first.key}·${column}\n${one}`
    : `${sheet}·${column}\n${formerTexts.correctedAlike(keys, before, now, source)}`;
  return [
    {
      kind: "changed",
      area: String(cellOf(rowHeadings.county)),
      place: isOne ? `${sheet}·${names.join()}·${column}` : `${sheet}·${column}`,
      text: isOne ? one : reviewTexts.correctedAlike(names, before, now, source),
      subject: former,
    },
  ];
}
