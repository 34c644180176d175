import type { Opened } from "../support/openWorkbook";
import { sheetOf } from "./support/printedPage";
import { filledBook } from "./support/printedSheets";

const sheet = "汇总-乌拉特后旗";
const areas = ["乌拉特后旗"];

function chartsOn({ host }: Opened): readonly string[] {
  return sheetOf(host, sheet)
    .charts.map(({ name }) => name)
    .sort();
}

/** A chart that somebody draws from figures beside the printed columns. */
async function drawChart(book: Opened, name: string): Promise<void> {
  await book.run(async (context) => {
    const on = context.workbook.worksheets.getItem(sheet);
    const chart = on.charts.add("ColumnClustered", on.getRange("L4:M6"), "Auto");
    chart.name = name;
    await context.sync();
  });
}

describe("a county's sheet that is made again", () => {
  let book: Opened;

  beforeAll(async () => {
    book = await filledBook();
    await book.build({ areas, asOf: "2024-06-30" });
  });

  afterAll(() => {
    book.close();
  });

  test("says that nothing changed where nothing did", async () => {
    const outcome = await book.build({ areas });
    expect(outcome.written).toEqual([]);
    expect(outcome.sentence).toContain("没有变化");
  });

  test("draws what it has to say, and leaves a chart of the person's own", async () => {
    await drawChart(book, "我的图");
    expect(chartsOn(book)).toEqual(["主要指标增速", "我的图", "目标完成率"].sort());
    await book.build({ areas });
    expect(chartsOn(book)).toEqual(["主要指标增速", "我的图", "目标完成率"].sort());
  });

  test("loses a chart of an earlier version, which it knows by its name", async () => {
    await drawChart(book, "京蒙协作资金投向");
    await book.build({ areas, asOf: "2024-06-30", mode: "公式" });
    expect(chartsOn(book)).toEqual(["主要指标增速", "我的图", "目标完成率"].sort());
  });

  test("loses the chart that has nothing to show as of another day", async () => {
    await book.build({ areas, asOf: "2023-12-31" });
    expect(chartsOn(book)).toEqual(["主要指标增速", "我的图"].sort());
    const again = await book.build({ areas });
    expect(again.sentence).toContain("没有变化");
  });
});
