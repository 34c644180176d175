import { nothing, type ComparedIndicator, type FactLine, type Overview } from "../../core/summary";
import { doubtfulCell, numberCell, textCell } from "../../tables/cells/cells";
import { valueCell } from "../county/factCells";
import type { Mode } from "../county";
import type { Cell } from "../../tables/cells/cell";
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
  { counties, disputes }: Overview,
  { cells }: ComparedIndicator,
  county: number,
  mode: Mode,
): [Cell, Cell] {
  const line = cells[county];
  if (line === undefined) return [textCell(nothing, "center"), textCell(nothing, "center")];
  const value = valueCell(counties[county]?.name ?? "", line, mode);
  const isDisputed = disputes.some(({ rows }) => rows.includes(line.observation.id));
  return [isDisputed ? doubtfulCell(value) : value, textCell(periodWord(line), "center")];
}

/** The period, and which of several cases the figure is of. */
function periodWord({ period, observation }: FactLine): string {
  return observation.item === "" ? period : `${period}（${observation.item}）`;
}

/** Plain numbers in both modes: native counts of 目标台账 would go on to a later day with it. */
export function outcomeTable(overview: Overview): BandTable {
  const { outcomes, targetCounts } = overview;
  const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
  return {
    headers: ["状态", "单位", "项数", "占比", "合计"],
    rows: outcomes.map(({ word, counts }) => ({
      name: word,
      unit: "项",
      cellsOf: (county) => {
        const [count = 0, all = 0] = [counts[county], targetCounts[county]];
        return [numberCell(count, 0), shareCell(count, all)];
      },
      closing: numberCell(sum(counts), 0),
    })),
    why: "台账里没有目标；在目标台账中补登后重新生成。",
  };
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
