import type { CountySummary } from "../../core/county";
import type { Rectangle, SheetPlan } from "../plan";
import { sheetNameFor } from "../sheetName";
import { layPages } from "../stack/layPages";
import { fixedScale, pageHeight } from "../stack/paper";
import type { Section } from "../stack/section";
import { stackSections } from "../stack/stackSections";
import type { SourceNumbers } from "./captions";
import { chartNames } from "./chartDrawings";
import { chartsOf } from "./chartSection";
import { remarksSection } from "./closingSections";
import { detailAnnex } from "./detailAnnex";
import { columnCount, countyLayout, type CountyOptions } from "./layout";
import { pageOne } from "./pageOne";
import { chartCells, remarksHint, wayBack } from "./screenSections";
import { staleOpeningFormula } from "./staleOpening";
import { targetAnnex } from "./targetAnnex";
import { countyTitleHeight, countyTitleRow } from "./titleSection";

/** 汇总-<short name>: one county on A4, page 1 complete in itself and ready to sign, annexes behind it. */
export function planCountySheet(summary: CountySummary, options: CountyOptions): SheetPlan {
  const scale = fixedScale(countyLayout.widths, "portrait");
  const height = pageHeight(countyLayout.widths, "portrait", scale);
  const sources: SourceNumbers = new Map(
    summary.sources.map(({ source }, index) => [source, index + 1]),
  );
  const front = pageOne(summary, sources, { options, height });
  const annexes = annexPages(
    [
      ...(summary.annexes === "无" ? [] : targetAnnex(summary, options.mode)),
      ...(summary.annexes === "全部" ? [detailAnnex(summary, sources, options.mode)] : []),
    ],
    height,
  );
  const parts = [
    front.sections,
    [remarksHint()],
    [remarksSection(options.remarks)],
    annexes.sections,
  ] as const;
  const above = wayBack(
    options.mode === "公式" ? staleOpeningFormula(summary, front.sentences) : undefined,
  );
  const topOf = (part: number): number => above.rows.length + rowsIn(parts.slice(0, part).flat());
  const [frontRow, hintRow, remarksRow] = [topOf(0), topOf(1), topOf(2)];
  const [annexRow, end] = [topOf(3), topOf(4)];
  const charts = chartsOf(summary, options.mode, {
    count: front.chartCount,
    over: { ...front.chartRows, row: frontRow + front.chartRows.row },
    // Below the title of these cells.
    top: end + 1,
  });
  const stack = stackSections([above, ...parts.flat(), ...chartCells(charts)], columnCount);
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
    charts: charts.charts,
    chartNames,
    conditionalFormats: stack.conditionalFormats,
    freeze: { rows: countyTitleRow + 1, columns: 0 },
    showGridlines: false,
    print: {
      orientation: "portrait",
      scale,
      // 备注 is printed only where something is written in it.
      areas: [
        printed(frontRow, hintRow),
        ...(options.remarks === "" ? [] : [printed(remarksRow, annexRow)]),
        ...(end > annexRow ? [printed(annexRow, end)] : []),
      ],
      titleRows: [countyTitleRow, countyTitleRow],
      breaksBefore: annexes.breaksBefore.map((row) => annexRow + row),
      footer: `${summary.area.name.replaceAll("&", "&&")}　第 &P 页 共 &N 页`,
    },
  };
}

export function countySheetName(area: CountySummary["area"]): string {
  return sheetNameFor(`汇总-${area.shortName === "" ? area.name : area.shortName}`);
}

/** Each annex from a new page, its heads again on every page. */
function annexPages(annexes: readonly Section[], height: number): ReturnType<typeof layPages> {
  const sections: Section[] = [];
  const breaksBefore: number[] = [];
  for (const annex of annexes) {
    const top = rowsIn(sections);
    if (top > 0) breaksBefore.push(top);
    const pages = pagesOf(annex, height - countyTitleHeight);
    breaksBefore.push(...pages.breaksBefore.map((row) => top + row));
    sections.push(...pages.sections);
  }
  return { sections, breaksBefore };
}

/** Share of a page that the last one of an annex holds at least, where there is more than one. */
const leastShare = 1 / 6;
/** Points by which pages are made shorter until it does. */
const step = 10;

function pagesOf(annex: Section, height: number): ReturnType<typeof layPages> {
  let pages = layPages([annex], { height, repeated: 0 });
  for (let less = height - step; lastHeight(pages) < leastShare * height; less -= step) {
    const shorter = layPages([annex], { height: less, repeated: 0 });
    if (shorter.breaksBefore.length > pages.breaksBefore.length) break;
    pages = shorter;
  }
  return pages;
}

/** Height of what stands on the last of several pages; no end where there is one. */
function lastHeight({ sections, breaksBefore }: ReturnType<typeof layPages>): number {
  const last = breaksBefore.at(-1);
  if (last === undefined) return Infinity;
  const rows = sections.flatMap((section) => section.rows).slice(last);
  return rows.reduce((sum, row) => sum + row.height, 0);
}

function rowsIn(sections: readonly Section[]): number {
  return sections.reduce((sum, { rows }) => sum + rows.length, 0);
}

function printed(from: number, to: number): Rectangle {
  return { row: from, column: 0, rows: to - from, columns: columnCount };
}
