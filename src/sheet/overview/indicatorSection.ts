import { decimalsOf, roundDecimals } from "../../core/numbers";
import type { ComparedFigure, ComparedIndicator, Overview } from "../../core/overview";
import { nothing } from "../../core/summary";
import { numberCell, percentCell, textCell } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import { toCellValue, unitsOfIndicator } from "../../tables/cells/shownUnits";
import { doubtMark } from "../../core/checks";
import { withDoubt } from "../county/doubt";
import { growthCell, limitedCell, spoken } from "../county/factCells";
import type { Mode } from "../county";
import { paragraph, type SheetRow } from "../stack/section";
import { bandRows, type CountyCells } from "./bands";
import { headColumns, overviewLayout, sideBySide, type SpannedCell } from "./layout";

const placeNote =
  "位次按同一时期的数排，第1位最好；写有时期的是别的时期的数，不排位次，也不计入平均；“—”为没有同类时期的数，或位次不能确定。简单平均是同期各数的算术平均，不加权，不是合计；其中有约数、上下限、范围、预计数或口径不同的数，就不算平均。";

/** 可比指标: figures of the same kind of time side by side, and what holds of them at the foot. */
export function indicatorSectionRows(
  overview: Overview,
  most: number,
  mode: Mode,
): readonly SheetRow[] {
  const { counties, indicators } = overview;
  const shown = indicators.slice(0, most);
  const placed = headPlaces(shown.some(({ period }) => period !== undefined));
  const headers = ["指标", "单位", "同期", "简单平均"].map((word) => textCell(word, "header"));
  return [
    ...(shown.length === 0
      ? []
      : bandRows(counties, {
          heads: placed(headers),
          headers: ["数值", "同比", "位次\n或时期"],
          rows: shown.map((row) => ({
            head: placed(headCells(row)),
            cellsOf: (county) => {
              const cell = row.cells[county];
              return cell && countyCells(overview, counties[county]?.name ?? "", cell, mode);
            },
          })),
        })),
    ...notesOf(overview, shown.length).map((note) => paragraph(overviewLayout, note, "foot")),
  ];
}

/** Where no county has a figure of the time of another's, there is neither such a time nor a mean. */
function headPlaces(hasPeriod: boolean): (cells: readonly Cell[]) => readonly SpannedCell[] {
  if (hasPeriod) return (cells) => sideBySide(0, cells);
  return ([name = textCell(""), unit = textCell("")]) => [
    { column: 0, columns: headColumns - 1, cell: name },
    { column: headColumns - 1, columns: 1, cell: unit },
  ];
}

function headCells(row: ComparedIndicator): readonly Cell[] {
  return [
    textCell(row.name),
    textCell(row.indicator.displayUnit, "center"),
    textCell(row.period ?? nothing, "center"),
    meanCell(row),
  ];
}

/** With the decimals of the figures, one at least. */
function meanCell({ indicator, mean, cells }: ComparedIndicator): Cell {
  if (mean === undefined) return textCell(nothing, "center");
  const units = unitsOfIndicator(indicator);
  const isPercent = units.base === "%";
  const inUnits = (value: number): number =>
    isPercent ? value : (toCellValue(value, units) ?? value);
  const decimals = cells.flatMap((cell) =>
    cell?.isOfPeriod === true && cell.line.observation.value !== undefined
      ? decimalsOf(inUnits(cell.line.observation.value))
      : [],
  );
  const most = Math.max(1, ...decimals);
  const rounded = roundDecimals(inUnits(mean), most);
  return spoken(isPercent ? percentCell(rounded) : numberCell(rounded, most));
}

function countyCells(
  overview: Overview,
  county: string,
  { line, isOfPeriod, place }: ComparedFigure,
  mode: Mode,
): CountyCells {
  return [
    withDoubt(overview, line, spoken(limitedCell(county, line, mode))),
    spoken(growthCell(county, line, mode)),
    isOfPeriod ? placeCell(place) : textCell(line.time, "center"),
  ];
}

function placeCell(place: number | undefined): Cell {
  return place === undefined
    ? textCell(nothing, "center")
    : { content: place, style: "spoken", format: '"第"0"位"' };
}

function notesOf(overview: Overview, shown: number): readonly string[] {
  const { indicators, others, note, disputes, counties } = overview;
  const left = indicators.slice(shown);
  const rest = left.length === 0 ? "" : `可比指标共${indicators.length}项，限于篇幅列${shown}项。`;
  const none = indicators.length === 0 ? "没有两个以上旗县在同类时期都有数的指标。" : "";
  const doubts = disputes.map(({ area, arithmetic }) => {
    const county = counties.find((one) => one.area === area)?.name ?? "";
    return `${doubtMark}${county}：${arithmetic}`;
  });
  return [`${none}${rest}${others}`, shown === 0 ? "" : placeNote, ...doubts, note].filter(
    (text) => text !== "",
  );
}
