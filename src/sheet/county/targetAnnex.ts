import type { CountySummary } from "../../core/county";
import type { TargetLine } from "../../core/summary";
import { textCell } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import { heightOfText } from "../sizes";
import {
  heading,
  headerRow,
  spacer,
  tableRow,
  underHeads,
  widthOf,
  type Section,
  type SheetRow,
} from "../stack/section";
import { outcomeFormats } from "../tables";
import { annexTitles, targetHeaders } from "./captions";
import { figureCell, limitWord } from "./factCells";
import { reachedCell } from "./kindCells";
import { columnCount, countyLayout, type Mode } from "./layout";
import { ordinal } from "./mainSection";
import {
  completionCell,
  elapsedCell,
  liveGoal,
  liveReached,
  reasonCell,
  verdictCell,
} from "./targetCells";

const statusColumn = targetHeaders.indexOf("状态");
const nameColumn = targetHeaders.indexOf("目标");

/** 附表1: every target, worst first, on a line of figures and one that says why; none where there is no target. */
export function targetAnnex(summary: CountySummary, mode: Mode): readonly Section[] {
  const { targets } = summary;
  if (targets.length === 0) return [];
  const heads = [headerRow(countyLayout, targetHeaders)];
  const lines = targets.flatMap((line, index) => targetRows(summary, line, index, mode));
  const place = { row: 2, column: statusColumn, rows: lines.length, columns: 1 };
  return [
    {
      id: "targets",
      rows: [heading(annexTitles.targets), ...underHeads(heads, lines), spacer()],
      conditionalFormats: outcomeFormats(place, summary.rules),
    },
  ];
}

function targetRows(
  summary: CountySummary,
  line: TargetLine,
  index: number,
  mode: Mode,
): readonly SheetRow[] {
  const { target, judgement } = line;
  const units = { base: line.unit, shown: line.displayUnit };
  const cells: readonly Cell[] = [
    ordinal(index),
    textCell(line.name),
    textCell(line.period, "center"),
    liveGoal(summary, line, mode, figureCell(target.value, units)),
    textCell(limitWord(target, units), "center"),
    textCell(line.displayUnit, "center"),
    liveReached(summary, line, mode, reachedCell(line)),
    completionCell(summary, line, mode),
    elapsedCell(summary, line, mode),
    verdictCell(summary, line, mode),
  ];
  const shows = Array.from({ length: columnCount }, () => undefined as string | undefined);
  shows[statusColumn] = judgement.word;
  return [
    { ...tableRow(countyLayout, cells, shows), staysWithNext: true },
    reasonRow(reasonCell(summary, line, mode), judgement.reason),
  ];
}

/** The reason under the figures, from the target's name to the last column. */
function reasonRow(cell: Cell, reason: string): SheetRow {
  const columns = columnCount - nameColumn;
  const width = widthOf(countyLayout, { column: nameColumn, columns });
  const rest = Array.from({ length: columns - 1 }, () => textCell(undefined, cell.style));
  return {
    cells: [textCell(undefined, "center"), cell, ...rest],
    height: heightOfText(reason, width, cell.style),
    merges: [{ column: nameColumn, columns }],
  };
}
