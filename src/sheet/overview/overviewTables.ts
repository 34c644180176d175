import { nothing, type ComparedIndicator, type FactLine, type Overview } from "../../core/summary";
import { formulaCell, formulaText, numberCell, textCell } from "../../tables/cells/cells";
import { valueCell } from "../county/factCells";
import type { Mode } from "../county";
import type { Cell } from "../../tables/cells/cell";
import { columnReference } from "../../tables/columns/column";
import { targets } from "../../tables/targets";
import type { BandTable } from "./bands";

export function indicatorTable(overview: Overview, mode: Mode): BandTable {
  return {
    headers: ["指标", "单位", "数值", "时期", "比较"],
    rows: overview.indicators.map((row) => ({
      name: row.indicator.name,
      unit: row.indicator.displayUnit,
      cellsOf: (county) => figureCells(overview, row, county, mode),
      closing: textCell(row.comparison, "center"),
    })),
    why: "没有两个以上旗县都有数的指标，故不列对照表。",
  };
}

function figureCells(
  { counties }: Overview,
  { cells }: ComparedIndicator,
  county: number,
  mode: Mode,
): [Cell, Cell] {
  const line = cells[county];
  if (line === undefined) return [textCell(nothing, "center"), textCell(nothing, "center")];
  return [
    valueCell(counties[county]?.name ?? "", line, mode),
    textCell(periodWord(line), "center"),
  ];
}

/** The period, and which of several cases the figure is of. */
function periodWord({ period, observation }: FactLine): string {
  return observation.item === "" ? period : `${period}（${observation.item}）`;
}

export function outcomeTable(overview: Overview, mode: Mode): BandTable {
  const { counties, outcomes, targetCounts } = overview;
  const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
  return {
    headers: ["状态", "单位", "项数", "占比", "合计"],
    rows: outcomes.map(({ word, counts }) => ({
      name: word,
      unit: "项",
      cellsOf: (county) => {
        const [count = 0, all = 0] = [counts[county], targetCounts[county]];
        const area = counties[county]?.name ?? "";
        return [countCell(area, word, count, mode), shareCell(count, all)];
      },
      closing: numberCell(sum(counts), 0),
    })),
    why: "台账里没有目标；在目标台账中补登后重新生成。",
  };
}

/** Counted natively in 公式 mode, so that it follows 目标台账 in any program. */
function countCell(area: string, word: string, count: number, mode: Mode): Cell {
  if (mode === "静态") return numberCell(count, 0);
  const formula = `=COUNTIFS(${columnReference(targets, "旗县")},${formulaText(area)},${columnReference(targets, "状态")},${formulaText(word)})`;
  return formulaCell(formula, "number", "0");
}

function shareCell(count: number, all: number): Cell {
  if (all === 0) return textCell(nothing, "center");
  return { content: count / all, style: "percent", format: "0.0%" };
}

export function pillarTable({ pillars }: Overview): BandTable {
  return {
    headers: ["六个倍增", "单位", "指标数", "同比和基数", "合计"],
    rows: pillars.map(({ word, cells }) => ({
      name: word,
      unit: "项",
      cellsOf: (county) => {
        const { facts, rates, bases } = cells[county] ?? { facts: 0, rates: 0, bases: 0 };
        const words = facts === 0 ? nothing : `${rateWord(rates)}，${baseWord(bases)}`;
        return [numberCell(facts, 0), textCell(words, "center")];
      },
      closing: numberCell(
        cells.reduce((sum, { facts }) => sum + facts, 0),
        0,
      ),
    })),
    why: "台账里没有旗县。",
  };
}

function rateWord(rates: number): string {
  return rates === 0 ? "无同比" : `有同比${rates}项`;
}

function baseWord(bases: number): string {
  return bases === 0 ? "缺基数" : `有基数${bases}项`;
}
