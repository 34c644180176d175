import type { CountySummary } from "../../core/county";
import { groupBy } from "../../core/groupBy";
import type { TargetLine } from "../../core/summary";
import { textCell } from "../../tables/cells/cells";
import { heading, spacer, underHeads, type Section, type SheetRow } from "../stack/section";
import { outcomeFormats } from "../tables";
import { annexTitles } from "./captions";
import { fixedMode, groupHeading, type Mode } from "./layout";
import { ordinal } from "./mainSection";
import { spanRow, spareWidth, type SpanCell } from "./spanRow";
import {
  reachedColumns,
  reachedPlace,
  verdictColumn,
  verdictPlace,
  wantedColumns,
  type TargetColumn,
} from "./targetAnnexColumns";
import { reasonCell } from "./targetCells";

/** How the lines of one county's targets look. */
interface Look {
  readonly summary: CountySummary;
  readonly mode: Mode;
  readonly wanted: readonly TargetColumn[];
  readonly reached: readonly TargetColumn[];
  readonly verdict: TargetColumn;
  /** Where the reason stands below the figures, and beside it who answers for the target, if anybody does. */
  readonly below: { readonly column: number; readonly columns: number };
  readonly hasResponsible: boolean;
}

/**
 * 附表1: every target, worst first, grouped by outcome; none where there is no target. Why stands below what was
 * reached, and in its place where nothing was.
 */
export function targetAnnex(summary: CountySummary, mode: Mode): readonly Section[] {
  const { targets } = summary;
  if (targets.length === 0) return [];
  const look = lookOf(summary, mode);
  const heads = headRows(look);
  const numbers = new Map(targets.map((line, index) => [line, index]));
  const groups = groupBy(targets, ({ judgement }) => judgement.outcome);
  const rows = [...groups.values()].flatMap((group) => [
    groupHeading(group[0]?.judgement.word ?? "", group.length),
    ...group.flatMap((line) => targetRows(look, line, numbers.get(line) ?? 0)),
  ]);
  const place = { ...verdictPlace, row: 1 + heads.length, rows: rows.length };
  return [
    {
      id: "targets",
      rows: [heading(annexTitles.targets), ...underHeads(heads, rows), spacer()],
      conditionalFormats: outcomeFormats(place, summary.rules),
    },
  ];
}

function lookOf(summary: CountySummary, mode: Mode): Look {
  const hasResponsible = summary.targets.some(({ target }) => target.responsible !== undefined);
  const { column, columns } = verdictPlace;
  return {
    summary,
    mode,
    wanted: wantedColumns(summary),
    reached: reachedColumns(summary),
    verdict: verdictColumn(summary),
    below: { column: 1, columns: column + (hasResponsible ? 0 : columns) - 1 },
    hasResponsible,
  };
}

/** Two rows where anything stands below the figures, of which the second begins with 说明. */
function headRows(look: Look): readonly SheetRow[] {
  const { wanted, reached, verdict, below, hasResponsible } = look;
  const head = (text: string, span = { column: 0, columns: 1 }): SpanCell => ({
    ...span,
    cell: textCell(text, "header"),
  });
  const ofFigures = reached.length > 0 ? reached : [{ header: "说明", ...reachedPlace } as const];
  const first = [
    head("序号"),
    ...[...wanted, ...ofFigures, verdict].map((one) => head(one.header, one)),
  ];
  const second = [
    head(""),
    head("说明", below),
    ...(hasResponsible ? [head("责任单位", verdictPlace)] : []),
  ];
  const rows = reached.length > 0 || hasResponsible ? [first, second] : [first];
  return rows.map((parts) => ({ ...spanRow(parts), staysWithNext: true }));
}

function targetRows(look: Look, line: TargetLine, index: number): readonly SheetRow[] {
  const { summary, mode, wanted, reached, verdict } = look;
  const isReached = line.actual !== undefined;
  const placed = (column: TargetColumn): SpanCell => ({
    ...column,
    cell: column.cell(line, mode),
    shown: shownText(column, line),
  });
  const figures = spanRow([
    { column: 0, columns: 1, cell: ordinal(index) },
    ...wanted.map(placed),
    ...(isReached ? reached.map(placed) : [reason(summary, line, mode, reachedPlace)]),
    placed(verdict),
  ]);
  const below = rowBelow(look, line, isReached);
  return below ? [{ ...figures, staysWithNext: true }, below] : [figures];
}

/** Why, and who answers for it: nothing where why stands beside the goal and nobody does. */
function rowBelow(look: Look, line: TargetLine, isReached: boolean): SheetRow | undefined {
  const { summary, mode, below, hasResponsible } = look;
  const { responsible } = line.target;
  if (!isReached && responsible === undefined) return undefined;
  const own = isReached ? reason(summary, line, mode, below) : { ...below, cell: textCell("") };
  return spanRow([
    { column: 0, columns: 1, cell: textCell("", "center") },
    own,
    ...(hasResponsible ? [{ ...verdictPlace, cell: textCell(responsible, "center") }] : []),
  ]);
}

function reason(
  summary: CountySummary,
  line: TargetLine,
  mode: Mode,
  span: { readonly column: number; readonly columns: number },
): SpanCell {
  const shown = line.judgement.reason;
  return { ...span, cell: reasonCell(summary, line, mode), shown, spare: spareWidth };
}

function shownText({ cell }: TargetColumn, line: TargetLine): string | undefined {
  const { content } = cell(line, fixedMode);
  return typeof content === "string" ? content : undefined;
}
