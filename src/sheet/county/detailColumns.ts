import { natures } from "../../core/model/enumerations";
import { hasInferredPeriod } from "../../core/ledger";
import type { CountySummary } from "../../core/county";
import { nothing, type FactLine } from "../../core/summary";
import { textCell } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import { unitsOfIndicator } from "../../tables/cells/shownUnits";
import { inferredSign, sourceMark, type detailHeaders, type SourceNumbers } from "./captions";
import { withDoubt } from "./doubt";
import { changeCell, growthCell, printedWord, spoken, valueCell } from "./factCells";
import { columnCount, fixedMode, type Mode } from "./layout";
import { unitWords } from "./unitWords";

/** One column of 附表2 behind 序号 and 指标. */
export interface DetailColumn {
  readonly header: (typeof detailHeaders)[number];
  readonly cell: (line: FactLine, mode: Mode) => Cell;
}

/** Those that a fact fills, one beside the other: no cell is merged. */
export function detailColumns(
  summary: CountySummary,
  sources: SourceNumbers,
): readonly DetailColumn[] {
  const lines = summary.details.flatMap((part) => part.lines);
  const isFilled = ({ cell }: DetailColumn): boolean =>
    lines.some((line) => !isNothing(cell(line, fixedMode)));
  const figures = figureColumns(summary).filter(isFilled);
  const apart = placeColumns(sources).filter(isFilled);
  const print: DetailColumn = { header: "原文数字", cell: (line) => textCell(printedWord(line)) };
  // Where the sheet has columns enough, a paragraph has its own.
  const isRoom = 1 + figures.length + apart.length + 1 <= columnCount;
  return [...figures, ...(isRoom ? apart : [joinedColumn(sources)]), print];
}

function figureColumns(summary: CountySummary): readonly DetailColumn[] {
  const area = summary.area.name;
  return [
    { header: "指标", cell: ({ name }) => textCell(name) },
    { header: "性质", cell: ({ observation }) => textCell(natures[observation.nature], "center") },
    {
      header: "数值",
      cell: (line, mode) => withDoubt(summary, line, valueCell(area, line, mode)),
    },
    { header: "单位", cell: (line) => textCell(unitBeside(line), "center") },
    { header: "时期", cell: (line) => textCell(periodWords(line), "center") },
    { header: "同比", cell: (line, mode) => spoken(growthCell(area, line, mode)) },
    { header: "增减", cell: (line) => spoken(changeCell(line)) },
  ];
}

function placeColumns(sources: SourceNumbers): readonly DetailColumn[] {
  return [
    { header: "资料", cell: (line) => textCell(citedMark(line, sources), "center") },
    { header: "段落", cell: (line) => textCell(paragraphOf(line, "第"), "center") },
  ];
}

/** [1]28段 */
function joinedColumn(sources: SourceNumbers): DetailColumn {
  return {
    header: "出处",
    cell: (line) => textCell(`${citedMark(line, sources)}${paragraphOf(line, "")}`, "center"),
  };
}

function citedMark({ observation }: FactLine, sources: SourceNumbers): string {
  const { source } = observation;
  return source === undefined ? "录入" : sourceMark(sources, source);
}

function paragraphOf({ observation: { paragraph } }: FactLine, before: string): string {
  return paragraph === undefined ? "" : `${before}${paragraph}段`;
}

/** The unit of a level, or of a printed change. */
function unitBeside({ observation, indicator }: FactLine): string {
  const hasFigure = observation.value !== undefined || observation.change !== undefined;
  return hasFigure ? unitWords(observation, unitsOfIndicator(indicator)) : "";
}

function periodWords({ observation, time }: FactLine): string {
  return hasInferredPeriod(observation) ? `${time}${inferredSign}` : time;
}

function isNothing({ content }: Cell): boolean {
  return content === undefined || content === "" || content === nothing;
}
