import { hasInferredPeriod } from "../../core/ledger";
import { natures } from "../../core/model/enumerations";
import type { CountySummary } from "../../core/county";
import type { FactLine } from "../../core/summary";
import { textCell } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import { unitsOfIndicator } from "../../tables/cells/shownUnits";
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
import { annexTitles, detailHeaders, inferredNote, type SourceNumbers } from "./captions";
import { disputeRows, withDoubt } from "./doubt";
import { changeCell, growthCell, limitWord, printedWord, valueCell } from "./factCells";
import { countyLayout, type Mode } from "./layout";
import { ordinal } from "./mainSection";

/** 附表2: every figure, one small table a domain. */
export function detailAnnex(summary: CountySummary, sources: SourceNumbers, mode: Mode): Section {
  const { details } = summary;
  const rows =
    details.length === 0
      ? [paragraph(countyLayout, "台账里没有该旗县的数据。", "note")]
      : details.flatMap(({ domain, lines }) => [
          heading(`${domain}（${lines.length}项）`, "subheading"),
          ...underHeads(
            [headerRow(countyLayout, detailHeaders)],
            lines.map((line, index) => detailRow(summary, line, { index, sources, mode })),
          ),
          spacer(),
        ]);
  const shown = details.flatMap(({ lines }) => lines.map(({ observation }) => observation));
  const notes = shown.some(hasInferredPeriod)
    ? [paragraph(countyLayout, inferredNote, "foot")]
    : [];
  return {
    id: "details",
    rows: [heading(annexTitles.details), ...rows, ...disputeRows(summary), ...notes],
  };
}

function detailRow(
  summary: CountySummary,
  line: FactLine,
  { index, sources, mode }: { index: number; sources: SourceNumbers; mode: Mode },
): SheetRow {
  const { observation, indicator } = line;
  const area = summary.area.name;
  const cells: readonly Cell[] = [
    ordinal(index),
    textCell(line.name),
    textCell(line.period, "center"),
    withDoubt(summary, line, valueCell(area, line, mode)),
    textCell(indicator.displayUnit, "center"),
    growthCell(area, line, mode),
    changeCell(line),
    textCell(limitWord(observation, unitsOfIndicator(indicator)), "center"),
    textCell(natures[observation.nature], "center"),
    textCell(printedWord(line, sources)),
  ];
  return tableRow(countyLayout, cells);
}
