import type { Layout } from "../stack/section";

/**
 * The nine columns that every table of a county sheet shares, about 100 characters in all: A4 portrait at nine
 * tenths of full size. 名称, 时期, 数值, 限定, 单位, 同比 and 增减 (wide enough for -10.25个百分点), a narrow one,
 * and a wide one for words.
 */
export const countyLayout: Layout = { widths: [16, 9.5, 11, 6, 7.5, 12, 12, 8, 20] };

export const columnCount = countyLayout.widths.length;

export const modes = ["静态", "公式"] as const;
export type Mode = (typeof modes)[number];

/** The mode of a sheet that stays as it is where the add-in is not installed. */
export const fixedMode: Mode = "静态";

export interface CountyOptions {
  readonly mode: Mode;
  /** Whether figures in the workbook are invented for showing. */
  readonly sample: boolean;
}
