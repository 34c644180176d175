import { facts } from "./facts";
import { targets } from "./targets";

/** Columns of a table that hold figures: only there does a number format tell what a number is not. */
export function figureHeadings(table: string): readonly string[] {
  const found = [facts, targets].find(({ name }) => name === table);
  return (found?.columns ?? []).flatMap((column) => ("figure" in column ? [column.heading] : []));
}
