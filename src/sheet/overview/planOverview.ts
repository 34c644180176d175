import { doubtMark } from "../../core/checks";
import { hasInferredPeriod } from "../../core/ledger";
import type { Overview } from "../../core/summary";
import { inferredNote, overviewTitle, titleCaption, titleLabels } from "../county/captions";
import {
  asOfInWords,
  draftNotice,
  overviewName,
  titleHeight,
  titleRow,
} from "../county/titleSection";
import type { CountyOptions } from "../county";
import type { SheetPlan } from "../plan";
import { layPages } from "../stack/layPages";
import { pageHeight } from "../stack/paper";
import { heading, paragraph, spanning, type Layout, type Section } from "../stack/section";
import { stackSections } from "../stack/stackSections";
import { sampleNotice } from "../tables";
import { bandRows, overviewLayout } from "./bands";
import { indicatorTable, outcomeTable, pillarTable } from "./overviewTables";

type OverviewOptions = Omit<CountyOptions, "remarks">;

/** 总览: counties side by side, every figure with its period, links there and back. */
export function planOverview(overview: Overview, options: OverviewOptions): SheetPlan {
  const layout = overviewLayout(overview);
  const pages = layPages(sectionsOf(overview, layout, options), {
    height: pageHeight(layout.widths, "landscape"),
    repeated: titleHeight,
  });
  const columns = layout.widths.length;
  const stack = stackSections(pages.sections, columns);
  return {
    kind: "overview",
    name: overviewName,
    tabColor: "#1F5FA8",
    columnWidths: layout.widths,
    rowHeights: stack.rowHeights,
    blocks: stack.blocks,
    merges: stack.merges,
    tables: [],
    charts: [],
    chartNames: [],
    conditionalFormats: stack.conditionalFormats,
    freeze: { rows: titleRow + 1, columns: 1 },
    showGridlines: false,
    print: {
      orientation: "landscape",
      areas: [{ row: 0, column: 0, rows: stack.rows.length, columns }],
      titleRows: [titleRow, titleRow],
      breaksBefore: pages.breaksBefore,
      footer: "第 &P 页 共 &N 页",
    },
  };
}

function sectionsOf(overview: Overview, layout: Layout, options: OverviewOptions): Section[] {
  const tables = [
    ["indicators", "一、主要指标对照", indicatorTable(overview, options.mode)],
    ["outcomes", "二、目标完成情况", outcomeTable(overview)],
    ["pillars", "三、六个倍增", pillarTable(overview)],
  ] as const;
  const shown = overview.indicators.flatMap(({ cells }) => cells);
  const isAnyInferred = shown.some((line) => line && hasInferredPeriod(line.observation));
  const notes = [...(isAnyInferred ? [inferredNote] : []), ...disputeNotes(overview)];
  return [
    titleSection(overview, layout, options),
    ...tables.map(([id, title, table]) => ({
      id,
      rows: [
        heading(title),
        ...(table.rows.length === 0 || overview.counties.length === 0
          ? [paragraph(layout, table.why, "note")]
          : bandRows(overview, layout, table)),
        ...(id === "indicators" ? notes.map((note) => paragraph(layout, note, "note")) : []),
      ],
    })),
  ];
}

/** What the figures with ※ come to, a line a dispute. */
function disputeNotes({ counties, disputes }: Overview): string[] {
  return disputes.map(({ area, arithmetic }) => {
    const county = counties.find((one) => one.area === area)?.name ?? "";
    return `${doubtMark}${county}：${arithmetic}`;
  });
}

function titleSection(overview: Overview, layout: Layout, options: OverviewOptions): Section {
  const whole = { column: 0, columns: layout.widths.length };
  const notices = [
    ...(options.sample ? [sampleNotice] : []),
    ...(options.mode === "公式" ? [draftNotice] : []),
  ];
  const words = [
    titleCaption(titleLabels.asOf, asOfInWords(overview.asOf)),
    titleCaption(titleLabels.rules, overview.rules.name),
    "点旗县名称打开该旗县汇总表；时期不同的数只并列，不排序，不相加。",
  ];
  return {
    id: "title",
    rows: [
      {
        ...spanning(layout, [{ ...whole, text: notices.join("　"), style: "notice" }]),
        height: 20,
      },
      {
        ...spanning(layout, [{ ...whole, text: overviewTitle, style: "title" }]),
        height: titleHeight,
      },
      paragraph(layout, words.join("　"), "subtitle"),
    ],
  };
}
