import type { DateText } from "../../core/model/dataset";
import { dateInWords } from "../../core/periods";
import type { CountySummary } from "../../core/county";
import { spanning, type Section, type SheetRow } from "../stack/section";
import { sampleNotice } from "../tables";
import { countyTitle, latestLabel, titleCaption, titleLabels } from "./captions";
import { columnCount, countyLayout, type CountyOptions } from "./layout";

export const draftNotice = "含实时公式，发出前请先定稿";
export const overviewName = "总览";

/** Row of the title, and its height in points on 总览, where it is repeated on every page. */
export const titleRow = 1;
export const titleHeight = 36;
/** On a county's sheet, whose first row only a screen shows; repeated on every page too. */
export const countyTitleRow = 2;
export const countyTitleHeight = 28;

/** Notice, title, and who fills in, with whom, up to when. */
export function titleSection(summary: CountySummary, options: CountyOptions): Section {
  const whole = { column: 0, columns: columnCount };
  const notices = [
    ...(options.sample ? [sampleNotice] : []),
    ...(options.mode === "公式" ? [draftNotice] : []),
  ];
  return {
    id: "title",
    rows: [
      {
        ...spanning(countyLayout, [{ ...whole, text: notices.join("　"), style: "notice" }]),
        height: noticeHeight,
      },
      {
        ...spanning(countyLayout, [
          { ...whole, text: countyTitle(summary.area.name), style: "title" },
        ]),
        height: countyTitleHeight,
      },
      partiesRow(summary),
      asOfRow(summary),
    ],
  };
}

/** The same in both modes, so that there is as much room below. */
const noticeHeight = 18;

function partiesRow(summary: CountySummary): SheetRow {
  const row = spanning(countyLayout, [
    { column: 0, columns: 2, text: "填报单位", style: "label" },
    { column: 2, columns: 3, text: "", style: "fillIn" },
    {
      column: 5,
      columns: 5,
      text: titleCaption(titleLabels.partner, summary.partner ?? "资料未载明"),
      style: "subtitle",
    },
  ]);
  return { ...row, persons: [{ id: "reporting-unit", column: 2, columns: 3 }] };
}

function asOfRow({ asOf, latestData, rules }: CountySummary): SheetRow {
  const parts = [
    titleCaption(titleLabels.asOf, asOfInWords(asOf)),
    titleCaption(latestLabel, latestData ?? "无"),
    titleCaption(titleLabels.rules, rules.name),
  ] as const;
  const spans = [
    { column: 0, columns: 4 },
    { column: 4, columns: 3 },
    { column: 7, columns: 3 },
  ] as const;
  return spanning(
    countyLayout,
    spans.map((span, index) => ({ ...span, text: parts[index] ?? "", style: "subtitle" as const })),
  );
}

export function asOfInWords(asOf: DateText | undefined): string {
  return asOf === undefined ? "未载明" : dateInWords(asOf);
}
