import { bootHost, type TestHost } from "../support/bootHost";

let excel: TestHost;

beforeEach(async () => {
  excel = await bootHost();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C3").values = [
      ["产业", 10, 5],
      ["就业", 5, 5],
      ["教育", 2, 5],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B1:B3"), "Columns");
    chart.name = "图";
    await context.sync();
  });
});

afterEach(() => {
  excel.close();
});

type Change = (chart: Excel.Chart, sheet: Excel.Worksheet) => void;

function changing(change: Change) {
  return async (context: Excel.RequestContext): Promise<void> => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    change(sheet.charts.getItem("图"), sheet);
    await context.sync();
  };
}

const first = (chart: Excel.Chart): Excel.ChartSeries => chart.series.getItemAt(0);
const drawn = () => excel.host.snapshot().sheets[0]?.charts[0];

test("single points have colours until their series is given one", async () => {
  await excel.run(
    changing((chart) => {
      first(chart).format.fill.setSolidColor("#111111");
      first(chart).points.getItemAt(0).format.fill.setSolidColor("#222222");
      first(chart).points.getItemAt(2).format.fill.setSolidColor("red");
    }),
  );
  expect(drawn()?.series[0]).toMatchObject({
    color: "#111111",
    points: [
      { index: 0, color: "#222222" },
      { index: 2, color: "#FF0000" },
    ],
  });
  await excel.run(
    changing((chart) => {
      first(chart).format.fill.setSolidColor("#333333");
    }),
  );
  expect(drawn()?.series[0]).toMatchObject({ color: "#333333", points: [] });
});

test("a series that is added is drawn as soon as it has values, as a line over the columns", async () => {
  await excel.run(changing((chart) => chart.series.add("序时")));
  expect(drawn()?.series.map(({ name }) => name)).toEqual(["系列1"]);
  await excel.run(
    changing((chart, sheet) => {
      const line = chart.series.getItemAt(1);
      line.setValues(sheet.getRange("C1:C3"));
      line.setXAxisValues(sheet.getRange("A1:A3"));
      line.chartType = "Line";
      line.format.line.set({ color: "#444444", weight: 1.5, lineStyle: "Dash" });
    }),
  );
  expect(drawn()?.series.map(({ type }) => type)).toEqual(["ColumnClustered", "Line"]);
  expect(drawn()?.series[1]).toMatchObject({
    name: "序时",
    categories: "Sheet1!$A$1:$A$3",
    values: "Sheet1!$C$1:$C$3",
    color: "#444444",
    line: { style: "Dash", weight: 1.5 },
    dataLabels: false,
  });
});

test("axes are hidden, turned round and begin where they are told", async () => {
  expect(drawn()).toMatchObject({ hasValueAxis: true, hasGridlines: true, isReversed: false });
  await excel.run(
    changing(({ axes: { categoryAxis, valueAxis } }) => {
      categoryAxis.reversePlotOrder = true;
      valueAxis.majorGridlines.visible = false;
      valueAxis.minimum = 0;
      valueAxis.visible = false;
    }),
  );
  expect(drawn()).toMatchObject({
    hasValueAxis: false,
    hasGridlines: false,
    isReversed: true,
    valueMinimum: 0,
  });
});

test("the font of the whole chart is given to its title too", async () => {
  await excel.run(changing((chart) => (chart.title.format.font.size = 12)));
  await excel.run(
    changing((chart) => {
      chart.title.format.font.bold = true;
      chart.format.font.size = 9;
    }),
  );
  expect(drawn()).toMatchObject({
    font: { size: 9 },
    titleFont: { size: undefined, bold: true },
  });
});

test.each<[string, Change]>([
  [
    "a point beyond the last",
    (chart) => {
      first(chart).points.getItemAt(3).format.fill.clear();
    },
  ],
  [
    "a point before the first",
    (chart) => {
      first(chart).points.getItemAt(-1).format.fill.clear();
    },
  ],
  [
    "no colour",
    (chart) => {
      first(chart).format.fill.setSolidColor("");
    },
  ],
  [
    "a word for a colour",
    (chart) => {
      first(chart).format.fill.setSolidColor("colourful");
    },
  ],
  ["a gap wider than five bars", (chart) => (first(chart).gapWidth = 501)],
  ["a gap between the points of a line", asLine],
  ["an axis half visible", (chart) => (chart.axes.valueAxis.visible = 1 as never)],
  [
    "an axis turned by a word",
    (chart) => (chart.axes.categoryAxis.reversePlotOrder = "yes" as never),
  ],
  ["an axis from a word on", (chart) => (chart.axes.valueAxis.minimum = "least")],
  [
    "a style of line that is none",
    (chart) => (first(chart).format.line.lineStyle = "Dashed" as never),
  ],
  ["a line of less than nothing", (chart) => (first(chart).format.line.weight = -1)],
  ["text without size", (chart) => (chart.format.font.size = 0)],
  ["a series after a place that is not there", (chart) => chart.series.add("乙", 5)],
  [
    "values that are no range",
    (chart) => {
      first(chart).setValues("C1:C3" as never);
    },
  ],
  ["a type of chart that is none", (chart) => (first(chart).chartType = "Lines" as never)],
])("refuses %s", async (_, change) => {
  const { code } = await excel.refusal(changing(change));
  expect(code).toBe("InvalidArgument");
});

function asLine(chart: Excel.Chart): void {
  first(chart).chartType = "Line";
  first(chart).gapWidth = 60;
}

test("undo gives points their colours back", async () => {
  const paint = (color: string) =>
    excel.run(
      changing((chart) => {
        first(chart).points.getItemAt(0).format.fill.setSolidColor(color);
      }),
    );
  await paint("#111111");
  excel.host.undo.isOn = true;
  await paint("#222222");
  await excel.host.person.undo();
  expect(drawn()?.series[0]?.points).toEqual([{ index: 0, color: "#111111" }]);
});
