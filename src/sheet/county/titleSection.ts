import type { DateText } from "../../core/model/dataset";
import { dateInWords } from "../../core/periods";
import type { CountySummary } from "../../core/summary";
import { linkCell, textCell } from "../../tables/cells/cells";
import { spanning, type Section, type SheetRow } from "../stack/section";
import { sampleNotice } from "../tables";
import { countyTitle, latestLabel, titleCaption, titleLabels } from "./captions";
import { columnCount, countyLayout, type CountyOptions } from "./layout";

export const draftNotice = "含实时公式，发出前请先定稿";
export const overviewName = "总览";

/** Row of the title, repeated on every page, and its height in points. */
export const titleRow = 1;
export const titleHeight = 36;

/** Notice, title, and who fills in, with whom, up to when. */
export function titleSection(summary: CountySummary, options: CountyOptions): Section {
  const whole = { column: 0, columns: columnCount };
  const notices = [
    ...(options.sample ? [sampleNotice] : []),
    ...(options.mode === "公式" ? [draftNotice] : []),
  ];
  const title = countyTitle(summary.area.name);
  return {
    id: "title",
    rows: [
      {
        ...spanning(countyLayout, [{ ...whole, text: notices.join("　"), style: "notice" }]),
        height: 20,
      },
      {
        ...spanning(countyLayout, [{ ...whole, text: title, style: "title" }]),
        height: titleHeight,
      },
      partiesRow(summary),
      asOfRow(summary),
    ],
  };
}

function partiesRow(summary: CountySummary): SheetRow {
  const row = spanning(countyLayout, [
    { column: 0, columns: 1, text: "填报单位", style: "label" },
    { column: 1, columns: 4, text: "", style: "fillIn" },
    {
      column: 5,
      columns: 4,
      text: titleCaption(titleLabels.partner, summary.partner ?? "资料未载明"),
      style: "subtitle",
    },
  ]);
  return { ...row, height: 22, persons: [{ id: "reporting-unit", column: 1, columns: 4 }] };
}

function asOfRow({ asOf, latestData, rules }: CountySummary): SheetRow {
  const row = spanning(countyLayout, [
    {
      column: 0,
      columns: 3,
      text: titleCaption(titleLabels.asOf, asOfInWords(asOf)),
      style: "subtitle",
    },
    {
      column: 3,
      columns: 3,
      text: titleCaption(latestLabel, latestData ?? "无"),
      style: "subtitle",
    },
    { column: 6, columns: 2, text: titleCaption(titleLabels.rules, rules.name), style: "subtitle" },
  ]);
  const link = { sheet: overviewName, address: "A1", tip: "回到各旗县的总览" };
  const cells = Array.from({ length: columnCount }, (_, column) =>
    column === columnCount - 1
      ? linkCell("返回总览", link)
      : (row.cells[column] ?? textCell(undefined, "plain")),
  );
  return { ...row, cells, height: 22 };
}

export function asOfInWords(asOf: DateText | undefined): string {
  return asOf === undefined ? "未载明" : dateInWords(asOf);
}
