import { wholeArgument } from "../arguments";
import type { SeriesData } from "../data/chartData";
import type { SheetData } from "../data/sheetData";
import { invalidArgument } from "../hostError";
import { OfficeCollection, type OfficeObject } from "../officeObject";
import { chartFormat, dataLabels, partMaker } from "./chartParts";

/** Single points, for colours of slices and bars. */
export class ChartPoints extends OfficeCollection<OfficeObject> {
  constructor(
    readonly sheet: SheetData,
    readonly series: SeriesData,
  ) {
    super("ChartPointsCollection");
  }

  get items(): readonly OfficeObject[] {
    return Array.from({ length: pointCount(this.series) }, (_, i) => this.getItemAt(i));
  }

  get count(): unknown {
    return pointCount(this.series);
  }

  getCount(): unknown {
    return pointCount(this.series);
  }

  getItemAt(index: unknown): OfficeObject {
    const place = wholeArgument(index, "index");
    if (place >= pointCount(this.series)) throw invalidArgument(`There is no point ${place}.`);
    const part = partMaker(this.sheet, this.series.settings);
    return part("ChartPoint", `points.${place}.`, {
      values: { hasDataLabel: false },
      children: {
        format: chartFormat(part, "ChartPointFormat", `points.${place}.format.`),
        dataLabel: () => dataLabels(part, `points.${place}.dataLabel.`),
      },
    });
  }
}

export function pointCount({ values }: SeriesData): number {
  return values ? values.rect.rows * values.rect.columns : 0;
}
