import type { ChartPlan, Rectangle } from "../../../src/sheet/plan";
import { movePlaces } from "../../../src/sheet/stack/movePlaces";

const at = (row: number, column: number): Rectangle => ({ row, column, rows: 3, columns: 1 });

const chart: ChartPlan = {
  name: "图",
  type: "column",
  title: "图",
  categories: at(1, 0),
  values: at(1, 1),
  valuesName: "值",
  color: "#000000",
  valueFormat: "0%",
  place: at(5, 0),
};
const line = { name: "序时", values: at(1, 2), color: "#333333" };

test("all that a chart draws moves with its section, also the line over its columns", () => {
  const { charts } = movePlaces(
    { id: "part", rows: [], charts: [{ ...chart, line }] },
    (place) => ({
      ...place,
      row: place.row + 10,
    }),
  );
  expect(charts).toEqual([
    {
      ...chart,
      categories: at(11, 0),
      values: at(11, 1),
      place: at(15, 0),
      line: { ...line, values: at(11, 2) },
    },
  ]);
});

test("a chart without a line has none where it stands then", () => {
  const { charts } = movePlaces({ id: "part", rows: [], charts: [chart] }, (place) => place);
  expect(charts).toEqual([chart]);
});
