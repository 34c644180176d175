import type { Layout } from "../stack/section";

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
