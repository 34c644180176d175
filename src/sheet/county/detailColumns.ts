import { natures } from "../../core/model/enumerations";
import { hasInferredPeriod } from "../../core/ledger";
import type { CountySummary } from "../../core/county";
import { nothing, type FactLine } from "../../core/summary";
import { textCell } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import { unitsOfIndicator, type ShownUnits } from "../../tables/cells/shownUnits";
import { inferredSign, sourceMark, type detailHeaders, type SourceNumbers } from "./captions";
import { withDoubt } from "./doubt";
import { changeCell, growthCell, limitWord, printedWord, spoken, valueCell } from "./factCells";
import { columnCount, fixedMode, nameCell, shortCell, type Mode } from "./layout";
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
  const [apart, limit] = [placeColumns(sources).filter(isFilled), [limitColumn].filter(isFilled)];
  const print: DetailColumn = { header: "原文数字", cell: (line) => textCell(printedWord(line)) };
  const isRoomFor = (more: readonly DetailColumn[]): boolean =>
    ["序号", ...figures, ...more, print].length <= columnCount;
  // Where the sheet has columns enough, a paragraph has its own, and then the limit of a figure.
  if (!isRoomFor(apart)) return [...figures, joinedColumn(sources), print];
  if (limit.length === 0 || !isRoomFor([...apart, ...limit])) return [...figures, ...apart, print];
  const plain = figures.map((one) => (one.header === "单位" ? plainUnitColumn : one));
  return [...plain, ...limit, ...apart, print];
}

function figureColumns(summary: CountySummary): readonly DetailColumn[] {
  const area = summary.area.name;
  return [
    { header: "指标", cell: ({ name }) => nameCell(name) },
    { header: "性质", cell: ({ observation }) => textCell(natures[observation.nature], "center") },
    {
      header: "数值",
      cell: (line, mode) => withDoubt(summary, line, valueCell(area, line, mode)),
    },
    {
      header: "单位",
      cell: (line) => besideFigure(line, unitWords(line.observation, unitsOf(line))),
    },
    { header: "时期", cell: (line) => shortCell(periodWords(line), "time") },
    { header: "同比", cell: (line, mode) => spoken(growthCell(area, line, mode)) },
    { header: "增减", cell: (line) => spoken(changeCell(line)) },
  ];
}

const plainUnitColumn: DetailColumn = {
  header: "单位",
  cell: (line) => besideFigure(line, unitsOf(line).shown),
};
const limitColumn: DetailColumn = {
  header: "限定",
  cell: (line) => textCell(limitWord(line.observation, unitsOf(line)), "center"),
};

function unitsOf({ indicator }: FactLine): ShownUnits {
  return unitsOfIndicator(indicator);
}

/** Of a level, or of a printed change. */
function besideFigure({ observation: { value, change } }: FactLine, words: string): Cell {
  return shortCell(value === undefined && change === undefined ? "" : words, "unit");
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

function periodWords({ observation, time }: FactLine): string {
  return hasInferredPeriod(observation) ? `${time}${inferredSign}` : time;
}

function isNothing({ content }: Cell): boolean {
  return content === undefined || content === "" || content === nothing;
}
