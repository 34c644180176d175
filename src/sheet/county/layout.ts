import { textCell } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import { heading, lowestRow, type Layout, type SheetRow } from "../stack/section";
import { textWidth } from "../textWidth";

/**
 * The ten columns that 主要指标, 六个倍增 and both annexes share, printed at 85 per cent on A4 portrait: 序号, a name, a
 * short word, a figure, a narrow one, two wide figures, two shares, and a word or two.
 */
export const countyLayout: Layout = { widths: [5, 23, 7.5, 11, 7.5, 12.5, 9.5, 7.5, 9, 13] };

export const columnCount = countyLayout.widths.length;

export const modes = ["静态", "公式"] as const;
export type Mode = (typeof modes)[number];

/** The mode of a sheet that stays as it is where the add-in is not installed. */
export const fixedMode: Mode = "静态";
/** The mode of a sheet whose figures follow the ledger. */
export const liveMode: Mode = "公式";

export interface CountyOptions {
  readonly mode: Mode;
  /** Whether figures in the workbook are invented for showing. */
  readonly sample: boolean;
  /** What the person wrote under 备注, as it stands now. */
  readonly remarks: string;
}

const longestName = 24;

/** A name as page 1 has room for it; the annexes have it whole. */
export function shortened(name: string, longest = longestName): string {
  const characters = Array.from(name);
  return characters.length <= longest ? name : `${characters.slice(0, longest - 1).join("")}…`;
}

/** 50.0%: a share in a sentence or a title. */
export function shareInWords(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

/** The longest texts, in places of a column, that are still read well where they are shrunk to one line. */
const mostShrunk = { name: 26, time: 14, unit: 8 };

/** A name: on one line where it can be, else on as many as it needs. */
export function nameCell(name: string): Cell {
  return textCell(name, textWidth(name) <= mostShrunk.name ? "name" : "text");
}

/** A time or a unit likewise. */
export function shortCell(text: string, kind: "time" | "unit"): Cell {
  return textCell(text, textWidth(text) <= mostShrunk[kind] ? "short" : "center");
}

/** Above a group of rows of an annex: 未填报（28项）. */
export function groupHeading(word: string, count: number): SheetRow {
  return { ...heading(`${word}（${count}项）`, "subheading"), height: lowestRow };
}
