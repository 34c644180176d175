import { natures } from "../../core/model/enumerations";
import type { CountySummary, FactLine, PillarLine, PillarPart } from "../../core/summary";
import { textCell } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import {
  heading,
  headerRow,
  paragraph,
  spacer,
  tableRow,
  underHeads,
  type Section,
  type SheetRow,
} from "../stack/section";
import { detailHeaders, factHeaders, sourceHeader } from "./captions";
import { changeCell, factCells, printedWord, ratioCell } from "./factCells";
import { countyLayout, type Mode } from "./layout";

/** The first eight headline indicators. */
export function headlineSection(summary: CountySummary, title: string, mode: Mode): Section {
  const { headlines, area } = summary;
  const rows =
    headlines.length === 0
      ? [paragraph(countyLayout, "资料和台账里没有该旗县的主要指标数据。", "note")]
      : detailTable(headlines.map((line) => detailRow(area.name, line, mode, true)));
  return { id: "headlines", rows: [heading(title), ...rows, spacer()] };
}

/** Every figure, one small table a domain. */
export function detailSection(summary: CountySummary, title: string, mode: Mode): Section {
  const { details, area } = summary;
  const rows =
    details.length === 0
      ? [paragraph(countyLayout, "台账里没有该旗县的数据。", "note")]
      : details.flatMap(({ domain, lines }) => [
          heading(`${domain}（${lines.length}项）`, "subheading"),
          ...detailTable(lines.map((line) => detailRow(area.name, line, mode, false))),
          spacer(),
        ]);
  return { id: "details", rows: [heading(title), ...rows] };
}

function detailTable(rows: readonly SheetRow[]): SheetRow[] {
  return underHeads([headerRow(countyLayout, detailHeaders)], rows);
}

function detailRow(area: string, line: FactLine, mode: Mode, saysWhy: boolean): SheetRow {
  return tableRow(countyLayout, [
    ...factCells(area, line, { mode, saysWhy }),
    changeCell(line),
    textCell(natures[line.observation.nature], "center"),
    textCell(printedWord(line)),
  ]);
}

/** What stands under each of the six doublings. */
export function pillarSection(summary: CountySummary, title: string, mode: Mode): Section {
  const rows = summary.pillars.flatMap((part) => pillarRows(summary.area.name, part, mode));
  const note =
    "倍增进度以台账中最早的同口径数为基数，达到100%即为翻一番；写“缺基数”的，在数据台账补一行基期年份的数和来源即可计算。";
  const header = headerRow(countyLayout, [...factHeaders, "倍增进度", "预计", sourceHeader]);
  const table = underHeads([header], rows);
  return {
    id: "pillars",
    rows: [heading(title), paragraph(countyLayout, note, "note"), ...table, spacer()],
  };
}

function pillarRows(area: string, { word, lines }: PillarPart, mode: Mode): SheetRow[] {
  const title = heading(word, "subheading");
  if (lines.length === 0) {
    return [title, paragraph(countyLayout, "资料和台账里没有该旗县这方面的实际数。", "note")];
  }
  return [title, ...lines.map((line) => pillarRow(area, line, mode))];
}

function pillarRow(area: string, { fact, progress, word }: PillarLine, mode: Mode): SheetRow {
  const cells: Cell[] = [
    ...factCells(area, fact, { mode, saysWhy: false }),
    ratioCell(progress),
    textCell(word, "center"),
    textCell(printedWord(fact)),
  ];
  return tableRow(countyLayout, cells);
}
