import { formulaCell, linkCell, textCell } from "../../tables/cells/cells";
import { lowestRow, type Section } from "../stack/section";
import type { Charts } from "./chartSection";
import { overviewName } from "./titleSection";

/* Rows that only a screen shows: they lie outside what is printed. */

/** The way back to the overview, above everything, and beside it whether 综述 still stands. */
export function wayBack(staleOpening: string | undefined): Section {
  const link = { sheet: overviewName, address: "A1", tip: "回到各旗县的总览" };
  const cells = [
    textCell("", "plain"),
    linkCell("返回总览", link, "screenLink"),
    ...(staleOpening === undefined ? [] : [formulaCell(staleOpening, "screenNotice")]),
  ];
  return { id: "way-back", rows: [{ cells, height: lowestRow }] };
}

/** Above the remarks: what is typed there since the sheet was made is not printed yet. */
export function remarksHint(): Section {
  const hint = textCell("备注填写或改动后，重新生成汇总表才打印", "plain");
  return { id: "remarks-hint", rows: [{ cells: [hint], height: lowestRow }] };
}

/** Below everything: the cells that charts are drawn from. */
export function chartCells({ cells }: Charts): readonly Section[] {
  if (cells.length === 0) return [];
  const title = { cells: [textCell("图表用数（不打印）", "plain")], height: lowestRow };
  const rows = cells.map((line) => ({ cells: line, height: lowestRow }));
  return [{ id: "chart-cells", rows: [title, ...rows] }];
}
