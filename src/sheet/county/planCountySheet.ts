import type { CountySummary } from "../../core/summary";
import type { SheetPlan } from "../plan";
import { sheetNameFor } from "../sheetName";
import { layPages } from "../stack/layPages";
import { pageHeight } from "../stack/paper";
import type { Section } from "../stack/section";
import { stackSections } from "../stack/stackSections";
import { chartSection } from "./chartSection";
import { findingSection, remarksSection, signatureSection, sourceSection } from "./closingSections";
import { detailTitle } from "./captions";
import { detailSection, headlineSection, pillarSection } from "./figureSections";
import { columnCount, countyLayout, type CountyOptions } from "./layout";
import { targetSection } from "./targetSection";
import { titleHeight, titleRow, titleSection } from "./titleSection";

/** 汇总-<short name>: one county on A4, one page wide, ready to sign. */
export function planCountySheet(summary: CountySummary, options: CountyOptions): SheetPlan {
  const pages = layPages(sectionsOf(summary, options), {
    height: pageHeight(countyLayout.widths, "portrait"),
    repeated: titleHeight,
  });
  const stack = stackSections(pages.sections, columnCount);
  return {
    kind: "county",
    area: summary.area.area,
    name: countySheetName(summary.area),
    tabColor: "#9C2B22",
    columnWidths: countyLayout.widths,
    rowHeights: stack.rowHeights,
    blocks: stack.blocks,
    merges: stack.merges,
    tables: [],
    charts: stack.charts,
    conditionalFormats: stack.conditionalFormats,
    freeze: { rows: titleRow + 1, columns: 0 },
    showGridlines: false,
    print: {
      orientation: "portrait",
      area: { row: 0, column: 0, rows: stack.rows.length, columns: columnCount },
      titleRows: [titleRow, titleRow],
      breaksBefore: pages.breaksBefore,
      footer: "第 &P 页 共 &N 页",
    },
  };
}

export function countySheetName(area: CountySummary["area"]): string {
  return sheetNameFor(`汇总-${area.shortName === "" ? area.name : area.shortName}`);
}

function sectionsOf(summary: CountySummary, options: CountyOptions): Section[] {
  const { mode } = options;
  return [
    titleSection(summary, options),
    headlineSection(summary, "一、主要指标", mode),
    targetSection(summary, "二、目标进度", mode),
    pillarSection(summary, "三、六个倍增", mode),
    chartSection(summary, "四、图表", mode),
    detailSection(summary, detailTitle, mode),
    findingSection(summary, "六、需核对事项"),
    remarksSection("七、备注"),
    sourceSection(summary, "八、资料来源"),
    signatureSection(),
  ];
}
