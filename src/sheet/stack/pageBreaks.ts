import type { SheetRow } from "./section";

/**
 * Rows that begin a new page, so that a heading never stands at the foot of one. Every page gets its
 * break, a little before the paper ends, so the printer's own margins do not move the breaks.
 */
export function pageBreaks(
  rows: readonly SheetRow[],
  page: { readonly height: number; readonly repeated: number },
): number[] {
  const breaks: number[] = [];
  let used = 0;
  for (const { first, height } of rowsThatStayTogether(rows)) {
    if (used > 0 && used + height > page.height) {
      breaks.push(first);
      used = page.repeated;
    }
    used += height;
    // What is higher than a page runs on over the paper's own ends.
    while (used > page.height) used -= page.height;
  }
  return breaks;
}

function rowsThatStayTogether(rows: readonly SheetRow[]): { first: number; height: number }[] {
  const groups: { first: number; height: number }[] = [];
  let isOpen = false;
  rows.forEach((row, index) => {
    const group = groups.at(-1);
    if (isOpen && group !== undefined) group.height += row.height;
    else groups.push({ first: index, height: row.height });
    isOpen = row.staysWithNext === true;
  });
  return groups;
}
