import type { Rect } from "./address";
import type { SheetData } from "./sheetData";

/** A block of cells that a chart draws. */
export interface ChartSource {
  readonly sheet: SheetData;
  rect: Rect;
}

/** Values set through Office.js by path, `title.text`; what was never set is not there. */
export type Settings = Map<string, unknown>;

export interface SeriesData {
  name: string | ChartSource | undefined;
  values: ChartSource | undefined;
  categories: ChartSource | undefined;
  readonly settings: Settings;
}

/** A chart; place in points from the sheet's corner. */
export interface ChartData {
  readonly id: string;
  name: string;
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Cells that `setPosition` laid it over; it moves with them. */
  anchor: Rect | undefined;
  series: SeriesData[];
  readonly settings: Settings;
}
