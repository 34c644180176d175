import { axisEnds } from "./chartAxis";
import type { SheetPlan } from "../plan";
import { fingerprint } from "./fingerprint";

/** Fingerprint of all that a plan says besides contents: looks, places, charts with their axes, print set-up. */
export function layoutFingerprint(plan: SheetPlan): string {
  const looks = plan.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((row) =>
      row.map(({ style, format, link, content }) => [
        style,
        format,
        link,
        typeof content === "object",
      ]),
    ),
  }));
  const charts = plan.charts.map((chart) => [chart, axisEnds(plan, chart)]);
  return fingerprint(
    JSON.stringify({ ...plan, blocks: looks, charts, rowHeights: [...plan.rowHeights] }),
  );
}
