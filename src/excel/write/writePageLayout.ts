import { rangeAddress } from "../../sheet/a1";
import type { SheetPlan } from "../../sheet/plan";
import { margins, scaleToWidth } from "../../sheet/stack/paper";

/** The least scale that Excel takes. */
const leastScale = 10;

/** Print set-up and page breaks of a sheet; Excel may refuse any of it where there is no printer. */
export function writePageLayout(
  sheet: Excel.Worksheet,
  { print: plan, columnWidths }: Pick<SheetPlan, "print" | "columnWidths">,
): void {
  const { pageLayout, horizontalPageBreaks } = sheet;
  pageLayout.orientation = plan.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  // Where Excel does not take the width in pages (OfficeDev/office-js 1860), the scale makes the same width.
  const { column, columns } = plan.area;
  const widths = columnWidths.slice(column, column + columns);
  pageLayout.zoom = { scale: Math.max(leastScale, scaleToWidth(widths, plan.orientation)) };
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(rangeAddress(plan.area));
  if (plan.titleRows) {
    const [first, last] = plan.titleRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
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
}
