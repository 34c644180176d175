import type { ChartPlan, ConditionalFormatPlan, Rectangle } from "../plan";
import type { Section } from "./section";

/** What lies over the cells of a section. */
export interface Overlays {
  readonly charts: readonly ChartPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
}

/** A section's charts and conditional formats where its rows have moved to. */
export function movePlaces(
  { charts = [], conditionalFormats = [] }: Section,
  move: (place: Rectangle) => Rectangle,
): Overlays {
  return {
    charts: charts.map((chart) => ({
      ...chart,
      place: move(chart.place),
      categories: move(chart.categories),
      values: move(chart.values),
      ...(chart.line && { line: { ...chart.line, values: move(chart.line.values) } }),
    })),
    conditionalFormats: conditionalFormats.map((format) => ({
      ...format,
      place: move(format.place),
    })),
  };
}
