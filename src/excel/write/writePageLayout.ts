import { rangeAddress } from "../../sheet/a1";
import type { PrintPlan } from "../../sheet/plan";
import { margins } from "../../sheet/stack/paper";

export function writePageLayout(sheet: Excel.Worksheet, plan: PrintPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = plan.orientation === "portrait" ? "Portrait" : "Landscape";
  // Excel may refuse what the printer at hand does not have, and would leave the whole sheet unwritten.
  pageLayout.paperSize = "A4";
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
  for (const row of plan.breaksBefore) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
