import { cellAddress, columnName, rangeAddress } from "../../sheet/a1";
import type { SheetPlan } from "../../sheet/plan";
import { margins, scaleToWidth } from "../../sheet/stack/paper";

/** The least scale that Excel takes. */
const leastScale = 10;

/** Print set-up and page breaks of a sheet; Excel may refuse any of it where there is no printer. */
export function writePageLayout(
  sheet: Excel.Worksheet,
  { print: plan, columnWidths }: Pick<SheetPlan, "print" | "columnWidths">,
): void {
  const { pageLayout, horizontalPageBreaks, verticalPageBreaks } = sheet;
  pageLayout.orientation = plan.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  writeZoom(pageLayout, plan, columnWidths);
  const addresses = plan.areas.map(rangeAddress);
  // By the reference, a text names one area; several are a RangeAreas.
  pageLayout.setPrintArea(
    addresses.length === 1 ? addresses.join() : sheet.getRanges(addresses.join()).untrack(),
  );
  // Nothing in the reference takes repeated rows or columns away: a sheet keeps them where its plan has none.
  if (plan.titleRows) {
    const [first, last] = plan.titleRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  if (plan.titleColumns) {
    const [first, last] = plan.titleColumns;
    pageLayout.setPrintTitleColumns(`$${columnName(first)}:$${columnName(last)}`);
  }
  pageLayout.centerHorizontally = true;
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.leftMargin = margins.left;
  pageLayout.rightMargin = margins.right;
  pageLayout.footerMargin = margins.footer;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = plan.footer;
  horizontalPageBreaks.removePageBreaks();
  for (const row of plan.breaksBefore) horizontalPageBreaks.add(`A${row + 1}`);
  if (plan.columnBreaksBefore === undefined) return;
  verticalPageBreaks.removePageBreaks();
  for (const column of plan.columnBreaksBefore) verticalPageBreaks.add(cellAddress(0, column));
}

/** What is set replaces the zoom as a whole: a scale turns fitting off. */
function writeZoom(
  pageLayout: Excel.PageLayout,
  { areas, orientation, scale }: SheetPlan["print"],
  columnWidths: readonly number[],
): void {
  if (scale !== undefined) {
    pageLayout.zoom = { scale };
    return;
  }
  // Where Excel does not take the width in pages (OfficeDev/office-js 1860), the scale makes the same width.
  const scales = areas.map(({ column, columns }) =>
    scaleToWidth(columnWidths.slice(column, column + columns), orientation),
  );
  pageLayout.zoom = { scale: Math.max(leastScale, Math.min(...scales)) };
  pageLayout.zoom = { horizontalFitToPages: 1 };
}
