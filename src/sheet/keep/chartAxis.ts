import type { Content } from "../../tables/cells/cell";
import { isInside, placedCells } from "./planGrid";
import type { ChartPlan, SheetPlan } from "../plan";

/** Where the value axis of a chart begins and ends; what is not said here is left to Excel. */
export interface AxisEnds {
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The longest bar leaves room for its label, which stands to the right of it: half its length. */
const room = 1.5;
const steps = [1, 1.2, 1.4, 1.6, 1.8, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 9, 10];

/**
 * The ends of a chart's value axis, from the values that its plan knows.
 * Excel begins a chart of values that are nearly alike beyond zero, which nobody sees whose axis is hidden; but an
 * axis from zero on shows no bar below. Of a formula it is known only in columns, which stand for amounts and shares.
 */
export function axisEnds(
  plan: Pick<SheetPlan, "blocks">,
  { type, values }: Pick<ChartPlan, "type" | "values">,
): AxisEnds {
  const contents = [...placedCells(plan)]
    .filter(({ row, column }) => isInside(values, row, column))
    .map(({ cell }) => cell.content);
  const known = contents.filter((content) => typeof content === "number");
  const hasFormulas = contents.some((content: Content) => typeof content === "object");
  const largest = Math.max(0, ...known);
  const isSigned = known.some((value) => value < 0) || (hasFormulas && type === "bar");
  return {
    ...(isSigned ? {} : { minimum: 0 }),
    ...(type === "column" || hasFormulas || largest === 0 ? {} : { maximum: endAfter(largest) }),
  };
}

/** In few steps, so that another value seldom means another axis, for which the sheet is drawn anew. */
function endAfter(largest: number): number {
  const least = largest * room;
  const power = Math.floor(Math.log10(least));
  const ends = steps.map((step) => Number(`${step}e${power}`));
  return ends.find((end) => end >= least) ?? least;
}
