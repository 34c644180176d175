import type { Layout } from "../stack/section";

/**
 * The nine columns that every table of a county sheet shares, 92 characters in all: A4 portrait at
 * full size. 名称, 时期, 数值, 限定, 单位, three narrow ones, and a wide one for words.
 */
export const countyLayout: Layout = { widths: [16, 9.5, 9.5, 6, 7.5, 8, 7.5, 8, 20] };

export const columnCount = countyLayout.widths.length;

/** Points of one page, with room to spare for printers that need wider margins, and of its repeated title. */
export const page = { height: 700, repeated: 36 };

export type Mode = "静态" | "公式";

export interface CountyOptions {
  readonly mode: Mode;
  /** Whether figures in the workbook are invented for showing. */
  readonly sample: boolean;
}
