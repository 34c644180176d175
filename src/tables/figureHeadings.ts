import { facts } from "./facts";
import { fillInHeadings } from "./headings";
import { targets } from "./targets";

/** Columns of a table that hold figures or the day of one: only there does a number format tell what a number is not. */
export function figureHeadings(table: string): readonly string[] {
  const days = table === targets.name ? [fillInHeadings.latestAsOf] : [];
  const found = [facts, targets].find(({ name }) => name === table);
  const figures = (found?.columns ?? []).flatMap((column) =>
    "figure" in column ? [column.heading] : [],
  );
  return [...figures, ...days];
}
