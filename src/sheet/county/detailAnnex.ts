import { hasInferredPeriod } from "../../core/ledger";
import type { CountySummary } from "../../core/county";
import type { FactLine } from "../../core/summary";
import {
  heading,
  headerRow,
  paragraph,
  tableRow,
  underHeads,
  type Section,
  type SheetRow,
} from "../stack/section";
import { annexTitles, inferredNote, type SourceNumbers } from "./captions";
import { detailColumns, type DetailColumn } from "./detailColumns";
import { disputeRows } from "./doubt";
import { countyLayout, groupHeading, type Mode } from "./layout";
import { ordinal } from "./mainSection";

/** 附表2: every figure once, in one table, domain by domain. */
export function detailAnnex(summary: CountySummary, sources: SourceNumbers, mode: Mode): Section {
  const { details } = summary;
  const rows =
    details.length === 0
      ? [paragraph(countyLayout, "台账里没有该旗县的数据。", "note")]
      : tableRows(summary, detailColumns(summary, sources), mode);
  const shown = details.flatMap(({ lines }) => lines.map(({ observation }) => observation));
  const notes = shown.some(hasInferredPeriod)
    ? [paragraph(countyLayout, inferredNote, "foot")]
    : [];
  return {
    id: "details",
    rows: [heading(annexTitles.details), ...rows, ...disputeRows(summary), ...notes],
  };
}

function tableRows(
  { details }: CountySummary,
  columns: readonly DetailColumn[],
  mode: Mode,
): readonly SheetRow[] {
  const head = headerRow(countyLayout, ["序号", ...columns.map(({ header }) => header)]);
  const numbers = new Map(
    details.flatMap(({ lines }) => lines).map((line, index) => [line, index] as const),
  );
  const row = (line: FactLine): SheetRow =>
    tableRow(countyLayout, [
      ordinal(numbers.get(line) ?? 0),
      ...columns.map(({ cell }) => cell(line, mode)),
    ]);
  const rows = details.flatMap(({ domain, lines }) => [
    groupHeading(domain, lines.length),
    ...lines.map(row),
  ]);
  return underHeads([head], rows);
}
