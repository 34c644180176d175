import type { Message } from "../../core/message";
import { readWorkbook } from "../../excel/read/readWorkbook";
import { writeTables } from "../../excel/write/writeTables";
import { keepLost, takeLost } from "../../session/lostTexts";
import { cellAddress } from "../../sheet/a1";
import { openWord, reviewKey, reviewKinds, type ReviewItem } from "../../sheet/review/reviewItem";
import { linkTips, reviewTexts } from "../../sheet/review/reviewTexts";
import type { LostText } from "../../tables/cells/lostText";
import { readReview, review } from "../../tables/review";
import { message } from "./words";
import { isOfNewerVersion, ourTable } from "./wholeTables";

/**
 * Lists in 核对事项 what somebody typed right before a writing and what could not be put back. Where it cannot be
 * listed it is told, and listed by the next deed.
 */
export async function listLost(): Promise<readonly Message[]> {
  const lost = takeLost();
  if (lost.length === 0) return [];
  try {
    if (await appendToReview(lost.map(lostItem))) {
      return [message("lostListed", { count: lost.length })];
    }
  } catch {
    // Told below.
  }
  keepLost(lost);
  return [message("lostUnlisted", { texts: lost.map(placeAndText) })];
}

function lostItem({ sheet, row, column, value }: LostText): ReviewItem {
  const address = cellAddress(row, column);
  return {
    kind: "edit",
    area: "",
    place: `${sheet}!${address}`,
    link: { sheet, address, tip: linkTips.cell },
    text: reviewTexts.writtenOver(value),
  };
}

function placeAndText({ sheet, row, column, value }: LostText): {
  readonly place: string;
  readonly text: string;
} {
  return { place: `${sheet}!${cellAddress(row, column)}`, text: String(value) };
}

/** @returns false where the workbook has no such list */
async function appendToReview(items: readonly ReviewItem[]): Promise<boolean> {
  const contents = await readWorkbook([review.name]);
  const table = ourTable(contents, review.name);
  if (!table || isOfNewerVersion(contents)) return false;
  const listed = new Set(readReview(table.values).map(({ key }) => key));
  const byKey = new Map(items.map((item) => [reviewKey(item), item]));
  const rows = [...byKey]
    .filter(([key]) => !listed.has(key))
    .map(([key, { kind, area, place, text }]) => {
      const line = { key, kind: reviewKinds[kind], area, place, text, state: openWord };
      return new Map(review.columns.map(({ heading, cell }) => [heading, cell(line)]));
    });
  if (rows.length > 0) await writeTables([{ table, cells: [], rows }], keepLost);
  return true;
}
