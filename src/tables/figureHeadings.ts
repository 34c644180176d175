import { doublings } from "./doublings";
import { facts } from "./facts";
import { fillInHeadings } from "./headings";
import { reports } from "./reports";
import { targets } from "./targets";

/** Columns of a table that hold figures or the day of one: only there does a number format tell what a number is not. */
export function figureHeadings(table: string): readonly string[] {
  const found = [facts, targets, reports, doublings].find(({ name }) => name === table);
  const days = found === targets || found === reports ? [fillInHeadings.latestAsOf] : [];
  const figures = (found?.columns ?? []).flatMap((column) =>
    "figure" in column || "isFigure" in column ? [column.heading] : [],
  );
  return [...figures, ...days];
}
