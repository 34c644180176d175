import type { Overview } from "../../core/overview";
import { overviewTitle, titleCaption, titleLabels } from "../county/captions";
import {
  asOfInWords,
  draftNotice,
  overviewName,
  titleHeight,
  titleRow,
} from "../county/titleSection";
import type { SheetPlan } from "../plan";
import { layPages, type Pages } from "../stack/layPages";
import { fixedScale, pageHeight } from "../stack/paper";
import { heading, paragraph, spacer, spanning, type Section } from "../stack/section";
import { stackSections } from "../stack/stackSections";
import { sampleNotice } from "../tables";
import { doublingSectionRows } from "./doublingSection";
import { indicatorSectionRows } from "./indicatorSection";
import { columnCount, linkColumn, overviewLayout, type OverviewOptions } from "./layout";
import { roomFor, type Room } from "./room";
import { countRows, laggingSection } from "./targetSections";

const mostPages = 2;

/** 总览: counties side by side on two pages of A4 landscape, on more where there are many; the way to each beside them. */
export function planOverview(overview: Overview, options: OverviewOptions): SheetPlan {
  const scale = fixedScale(overviewLayout.widths, "landscape");
  const size = {
    height: pageHeight(overviewLayout.widths, "landscape", scale),
    repeated: titleHeight,
  };
  const sectionsIn = sectionsOf(overview, options);
  const pagesIn = (room: Room): Pages => layPages(sectionsIn(room), size);
  const pages = pagesIn(roomFor(overview, (room) => pagesIn(room).breaksBefore.length < mostPages));
  const stack = stackSections(pages.sections, columnCount + 1);
  return {
    kind: "overview",
    name: overviewName,
    tabColor: "#1F5FA8",
    columnWidths: [...overviewLayout.widths, linkColumn.width],
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
      scale,
      areas: [{ row: 0, column: 0, rows: stack.rows.length, columns: columnCount }],
      titleRows: [titleRow, titleRow],
      breaksBefore: pages.breaksBefore,
      footer: "第 &P 页 共 &N 页",
    },
  };
}

function sectionsOf(
  overview: Overview,
  options: OverviewOptions,
): (room: Room) => readonly Section[] {
  const title = titleSection(overview, options);
  if (overview.counties.length === 0) {
    return () => [title, { id: "opening", rows: [paragraph(overviewLayout, noCounty, "note")] }];
  }
  const opening = {
    id: "opening",
    rows: [
      heading("一、综述"),
      paragraph(overviewLayout, `　　${overview.text}`, "prose"),
      spacer(4),
    ],
  };
  const counts = {
    id: "outcomes",
    rows: [heading("二、目标完成情况"), ...countRows(overview, options)],
  };
  const doublings = {
    id: "pillars",
    rows: [heading("三、六个倍增"), ...doublingSectionRows(overview, options.mode), spacer(4)],
  };
  return ({ lagging, indicators }) => [
    title,
    opening,
    counts,
    ...laggingSection(overview, lagging, options),
    doublings,
    {
      id: "indicators",
      rows: [heading("四、可比指标"), ...indicatorSectionRows(overview, indicators, options.mode)],
    },
  ];
}

const noCounty = "台账里没有旗县。";

function titleSection(overview: Overview, { mode, sample }: OverviewOptions): Section {
  const whole = { column: 0, columns: columnCount };
  const notices = [...(sample ? [sampleNotice] : []), ...(mode === "公式" ? [draftNotice] : [])];
  const words = [
    titleCaption(titleLabels.asOf, asOfInWords(overview.asOf)),
    titleCaption(titleLabels.rules, overview.rules.name),
  ];
  return {
    id: "title",
    rows: [
      {
        ...spanning(overviewLayout, [{ ...whole, text: notices.join("　"), style: "notice" }]),
        height: noticeHeight,
      },
      {
        ...spanning(overviewLayout, [{ ...whole, text: overviewTitle, style: "title" }]),
        height: titleHeight,
      },
      paragraph(overviewLayout, words.join("　"), "subtitle"),
    ],
  };
}

const noticeHeight = 18;
