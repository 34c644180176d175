import { axisEnds, type AxisEnds } from "../../../src/sheet/keep/chartAxis";
import { layoutFingerprint } from "../../../src/sheet/keep/layoutFingerprint";
import { emptyPlan } from "../../../src/sheet/emptyPlan";
import type { ChartPlan, SheetPlan } from "../../../src/sheet/plan";
import type { Content } from "../../../src/tables/cells/cell";

const formula = { formula: "=1" };

/** A chart of these values in B2 and below, with -9 above, below and on both sides. */
function planOf(type: ChartPlan["type"], values: readonly Content[]): SheetPlan {
  const contents = [[-9, -9, -9], ...values.map((value) => [-9, value, -9]), [-9, -9, -9]] as const;
  const chart: ChartPlan = {
    name: "图",
    type,
    title: "图",
    categories: { row: 1, column: 0, rows: values.length, columns: 1 },
    values: { row: 1, column: 1, rows: values.length, columns: 1 },
    valuesName: "值",
    color: "#000000",
    valueFormat: "0%",
    place: { row: 0, column: 4, rows: 9, columns: 4 },
  };
  const cells = contents.map((line) =>
    line.map((content) => ({ content, style: "text" as const })),
  );
  return {
    ...emptyPlan("county", "汇总"),
    charts: [chart],
    blocks: [{ id: "all", owner: "generated", row: 0, column: 0, cells }],
  };
}

function endsOf(plan: SheetPlan): readonly AxisEnds[] {
  return plan.charts.map((chart) => axisEnds(plan, chart));
}

test.each<[string, ChartPlan["type"], Content[], AxisEnds]>([
  ["bars begin at zero, however alike", "bar", [0.07, 0.068], { minimum: 0, maximum: 0.12 }],
  ["bars below zero are shown", "bar", [0.425, -0.02], { maximum: 0.7 }],
  ["bars of nothing are no reason for another end", "bar", [25, 0], { minimum: 0, maximum: 40 }],
  ["an end may be just reached", "bar", [80], { minimum: 0, maximum: 120 }],
  ["nothing ends where Excel wants", "bar", [0, 0], { minimum: 0 }],
  ["losses alone end where Excel wants", "bar", [-3, -1], {}],
  ["of formulas in bars nothing is known", "bar", [0.06, formula], {}],
  ["columns have their labels above them", "column", [1.22, 0.4], { minimum: 0 }],
  ["columns of formulas begin at zero", "column", [formula, formula], { minimum: 0 }],
  ["columns below zero are shown", "column", [1, -1], {}],
])("%s", (_, type, values, ends) => {
  expect(endsOf(planOf(type, values))).toEqual([ends]);
});

test("a sheet is drawn anew where the ends are others, and not for each other value", () => {
  const layout = (...values: number[]): string => layoutFingerprint(planOf("bar", values));
  expect(layout(0.41, 0.2)).toBe(layout(0.425, 0.1));
  expect(layout(0.41, -0.2)).not.toBe(layout(0.41, 0.2));
  expect(layout(0.5, 0.1)).not.toBe(layout(0.425, 0.1));
});
