import type { WorkbookContents } from "../../excel/read/workbookContents";
import { cellAddress } from "../../sheet/a1";
import type { SheetChange } from "../../sheet/changes/lineChanges";
import { openKeys } from "../../sheet/review/planReview";
import { reviewKey, type ReviewItem, type ReviewKind } from "../../sheet/review/reviewItem";
import { review } from "../../tables/review";
import { linkTips, reviewTexts } from "../../sheet/review/reviewTexts";

/** More than a person reads through for one sheet. */
const mostLines = 20;

/** What a county sheet says otherwise than before, a line each; many more than a page end in their number. */
export function changeItems(
  changes: readonly SheetChange[],
  sheet: string,
  area: string,
): readonly ReviewItem[] {
  const item = ({ text, place, subject }: SheetChange): ReviewItem => {
    const address = place && cellAddress(place.row, place.column);
    return {
      kind: "changedSheet",
      area,
      place: address === undefined ? sheet : `${sheet}!${address}`,
      link: {
        sheet,
        address: address ?? "A1",
        tip: address === undefined ? linkTips.sheet : linkTips.cell,
      },
      text,
      ...(subject === undefined ? {} : { subject: `${sheet}\n${subject}` }),
    };
  };
  const items = changes.map(item);
  if (items.length <= mostLines) return items;
  const rest = items.length - mostLines + 1;
  const more = item({ text: reviewTexts.moreChanges(rest), place: undefined });
  return [...items.slice(0, mostLines - 1), more];
}

/**
 * Lines of the build before are settled as soon as another changes something. A build that goes on where one broke
 * off, or was cancelled, finds again what that one listed, and leaves the rest of its lines open.
 */
export function kindsSettledBy(
  changes: readonly ReviewItem[],
  contents: WorkbookContents,
): readonly ReviewKind[] {
  const open = openKeys(contents.tables.find(({ name }) => name === review.name)?.values);
  return changes.every((item) => open.has(reviewKey(item))) ? [] : ["changedSheet"];
}
