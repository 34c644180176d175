import { answer, badInput, type Answer } from "../answer";
import type { FigureRow } from "../figures";
import type { Indicator } from "../model/dataset";
import { growthUnits } from "../model/enumerations";
import { quoted } from "../quoted";

/** The column of 数据台账 that a printed figure belongs in. */
export type Slot = "value" | "change" | "yoy";

const rises =
  /[比较](?:上|去)年(?:同期)?多|(?<!新)(?:增长|增加|增幅|提高|提升|上升|前移|上移|前进|扩大|增|升|涨)/;
const falls =
  /下降|减少|降低|降幅|下滑|回落|后移|下移|后退|负增长|跌|降|减|(?<![不至缺最多])少(?=[\d约近了])/;
const rates = /同比|增速/;
/** 下降到4.1% says where it stands, not by how much it fell. */
const arrives = /(?:增|升|涨|长|加|高|移|大|降|减|少|低|落|滑|跌)[至到为成]/;
const percent = /[%％‰]|百分之/;
/** A bare rate: nothing but the number, so that it can be no share of something. */
const bare = /^[-+−–—]?[\d.]/;

/**
 * Where a figure goes by its words and unit: 增长5.4% of an amount is its growth, and so are 提高0.6个百分点
 * of a share and 上升2位 of a rank; 增加3户 is a change. `#VALUE!` for a percentage beside a level, or with
 * other words, that nobody calls a growth: 占60%.
 */
export function slotOf(piece: string, indicator: Indicator, isAlone: boolean): Answer<Slot> {
  const tells = (words: RegExp): boolean => words.test(piece);
  const isChange = (tells(rises) || tells(falls)) && !tells(arrives);
  switch (indicator.growth) {
    case "places":
      return answer(isChange ? "yoy" : "value");
    case "points":
      return answer(piece.includes("百分点") ? "yoy" : "value");
    case "percent":
      if (!tells(percent) || indicator.unit === "%") return answer(isChange ? "change" : "value");
      if (isChange || tells(rates) || (isAlone && tells(bare))) return answer("yoy");
      return badInput(`${quoted(piece)}没有说是不是同比；是同比请写成 增长5.4%，不是请去掉。`);
  }
}

/** What a row says of a figure that is to stand in one of its columns. */
export function rowOf(slot: Slot, { growth, unit, displayUnit }: Indicator): FigureRow {
  switch (slot) {
    case "yoy":
      return { base: growthUnits[growth], shown: growthUnits[growth], holds: "yearlyChange" };
    case "change":
      return { base: unit, shown: displayUnit, holds: "yearlyChange" };
    case "value":
      return { base: unit, shown: displayUnit, holds: "level" };
  }
}

/** Places won are more, places lost less: 后移2位 is −2. */
export function signed(value: number, piece: string, { growth }: Indicator): number {
  return growth === "places" && falls.test(piece) && !arrives.test(piece)
    ? 0 - Math.abs(value)
    : value;
}
