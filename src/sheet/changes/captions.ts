import { formerLabels, titleCaption, titleLabels, type TitleLabel } from "../county/captions";
import { cellsOf, fingerprint } from "../keep/fingerprint";
import type { RawGrid } from "../../tables/cells/raw";
import type { SheetChange, SourceTitles } from "./lineChanges";

/**
 * What stands under the title concerns the whole sheet, and one line tells of each.
 * @param planned the sheet as it shall stand
 * @param rows fingerprints of the version before
 * @param grid the sheet as it stands
 */
export function captionChanges(
  planned: RawGrid,
  rows: readonly string[],
  grid: RawGrid,
): readonly SheetChange[] {
  return Object.values(titleLabels).flatMap((label) => {
    const [before, now] = [captionIn(grid, label), captionIn(planned, label)];
    if (!before || !now || before.words === now.words) return [];
    const print = fingerprint(before.text);
    if (!rows.some((row) => cellsOf(row).includes(print))) return [];
    const words = [before.words, now.words];
    return [{ text: `${label}由${words.join("改为")}。`, place: now.place, subject: label }];
  });
}

interface Caption {
  readonly text: string;
  /** What follows the label. */
  readonly words: string;
  readonly place: { readonly row: number; readonly column: number };
}

/** The first cell that begins with the label: captions stand above everything that could. */
function captionIn(grid: RawGrid, label: TitleLabel): Caption | undefined {
  const former: Partial<Record<TitleLabel, (typeof formerLabels)[keyof typeof formerLabels]>> =
    formerLabels;
  const leads = [label, former[label] ?? label].map((one) => titleCaption(one, ""));
  for (const [row, cells] of grid.entries()) {
    for (const [column, cell] of cells.entries()) {
      const text = String(cell);
      const lead = leads.find((one) => text.startsWith(one));
      if (lead === undefined) continue;
      return { text, words: text.slice(lead.length), place: { row, column } };
    }
  }
  return undefined;
}

/** 《…》 by the number that cites it: `[1]《…》` at the foot of page 1, 资料003 beside 《…》 in version 0.1.0. */
export function sourceTitles(grid: RawGrid): SourceTitles {
  const titles = new Map<string, string>();
  for (const cells of grid) {
    for (const [column, cell] of cells.entries()) {
      const text = String(cell);
      for (const [, number = "", title = ""] of text.matchAll(/\[(\d+)\](《.+?》)(?=（)/gu))
        titles.set(number, title);
      const former = /^资料(.+)$/u.exec(text)?.[1];
      const title = /^《.+?》(?=[，（])/u.exec(String(cells[column + 1] ?? ""))?.[0];
      if (former !== undefined && title !== undefined) titles.set(former, title);
    }
  }
  return titles;
}
