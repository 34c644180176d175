import { workbookBytes } from "../../../workbench/xlsx/workbookBytes";
import { attributes, elements, fileDocuments } from "./fileParts";
import { sampleWorkbook } from "./sampleWorkbook";

let parts: Map<string, Document>;

beforeAll(async () => {
  parts = fileDocuments(await workbookBytes(sampleWorkbook));
});

function chart(number: number): Document | undefined {
  return parts.get(`xl/charts/chart${number}.xml`);
}

function values(scope: Document | Element | undefined, name: string): (string | null)[] {
  return elements(scope, name).map((one) => one.getAttribute("val"));
}

function texts(scope: Document | Element | undefined, name: string): (string | null)[] {
  return elements(scope, name).map((one) => one.textContent);
}

describe("charts", () => {
  test.each([
    [1, "barChart", "col"],
    [2, "barChart", "bar"],
    [3, "doughnutChart", undefined],
    [4, "pieChart", undefined],
    [5, "lineChart", undefined],
    [6, "barChart", "col"],
    [7, "barChart", "bar"],
  ])("chart %i is a %s (%s)", (number, kind, direction) => {
    expect(elements(chart(number), kind)).toHaveLength(1);
    expect(values(chart(number), "barDir")[0]).toBe(direction);
  });

  test("have their titles, axis titles and legend, with real sizes of text", () => {
    expect(elements(chart(1), "title").map((title) => title.textContent)).toEqual([
      "目标与完成 <甲 & 乙>",
      "指标",
      "万元",
    ]);
    expect(values(chart(1), "legendPos")).toEqual(["b"]);
    expect(elements(chart(2), "legend")).toEqual([]);
    expect(values(chart(5), "autoTitleDeleted")).toEqual(["1"]);
    const sizes = [1, 2, 3, 4, 5].flatMap((number) =>
      [...elements(chart(number), "defRPr"), ...elements(chart(number), "rPr")].map((one) =>
        Number(one.getAttribute("sz")),
      ),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(900);
  });

  test("carry references and the values they had", () => {
    const [series] = elements(chart(2), "ser");
    expect(texts(series, "f")).toEqual(["'汇总-示例旗'!$A$12:$A$14", "'汇总-示例旗'!$D$12:$D$14"]);
    expect(texts(elements(series, "cat")[0], "v")).toEqual(["协作资金", "消费帮扶", "引进企业"]);
    expect(texts(elements(series, "val")[0], "v").map(Number)).toEqual([0.88, 1.12, 5 / 12]);
  });

  test("have colours, labels with number formats, and straight lines", () => {
    const first = elements(elements(chart(1), "ser")[0], "spPr")[0];
    expect(values(first, "srgbClr")).toEqual(["C98A2B"]);
    const formats = elements(chart(2), "numFmt").map((one) => one.getAttribute("formatCode"));
    expect(formats).toEqual(["0.0%", "0.0%"]);
    expect(values(elements(chart(2), "dLbls")[0], "showVal")).toEqual(["1"]);
    expect(new Set(values(chart(5), "smooth"))).toEqual(new Set(["0"]));
    expect(elements(chart(5), "dLbls")).toEqual([]);
  });

  test("stand where the sheet has them, under their names", () => {
    const anchors = elements(parts.get("xl/drawings/drawing1.xml"), "twoCellAnchor").map(
      (anchor) => [
        elements(anchor, "cNvPr")[0]?.getAttribute("name"),
        ...[...texts(anchor, "col"), ...texts(anchor, "row")].map(Number),
      ],
    );
    expect(anchors).toEqual([
      ["目标与完成", 0, 3, 18, 27],
      ["目标完成率", 3, 6, 18, 27],
      ["资金投向", 0, 2, 27, 36],
      ["构成", 2, 4, 27, 36],
      ["走势", 4, 6, 27, 36],
      ["完成率和序时", 0, 3, 36, 45],
      ["完成率排名", 3, 6, 36, 45],
    ]);
  });
});

describe("columns with a line over them", () => {
  test("are two kinds of chart on the same axes", () => {
    const kinds = ["barChart", "lineChart"].map((kind) => elements(chart(6), kind)[0]);
    expect(kinds.map((kind) => texts(elements(kind, "tx")[0], "v"))).toEqual([
      ["完成率"],
      ["序时"],
    ]);
    expect(kinds.map((kind) => [...values(kind, "idx"), ...values(kind, "order")].length)).toEqual([
      // A series and two points; a series.
      4, 2,
    ]);
    const [columns, line] = kinds.map((kind) => values(kind, "axId"));
    expect(columns).toHaveLength(2);
    expect(line).toEqual(columns);
    expect(["catAx", "valAx"].map((axis) => elements(chart(6), axis).length)).toEqual([1, 1]);
  });

  test("have colours of their own, which the series need not have", () => {
    const [series] = elements(chart(6), "ser");
    expect(values(elements(series, "spPr")[0], "srgbClr")).toEqual(["9C2B22"]);
    expect(
      elements(series, "dPt").map((point) => [
        values(point, "idx"),
        values(elements(point, "solidFill")[0], "srgbClr"),
        values(point, "invertIfNegative"),
      ]),
    ).toEqual([
      [["0"], ["B45F06"], ["0"]],
      [["2"], ["C00000"], ["0"]],
    ]);
    expect(elements(chart(1), "dPt")).toEqual([]);
  });

  test("have it dashed, without markers and labels", () => {
    const [line] = elements(elements(chart(6), "lineChart")[0], "ser");
    expect(attributes(elements(line, "ln")[0])).toEqual({ w: "19050" });
    expect(values(line, "prstDash")).toEqual(["dash"]);
    expect(values(line, "srgbClr")).toEqual(["333333"]);
    expect(values(elements(line, "marker")[0], "symbol")).toEqual(["none"]);
    expect(elements(line, "dLbls")).toEqual([]);
  });
});

describe("charts without a value axis", () => {
  test("have it deleted, with its ends and without gridlines", () => {
    const axes = [6, 7].map((number) => elements(chart(number), "valAx")[0]);
    expect(axes.map((axis) => values(axis, "delete"))).toEqual([["1"], ["1"]]);
    expect(axes.map((axis) => values(axis, "min"))).toEqual([["0"], ["0"]]);
    expect(axes.map((axis) => values(axis, "max"))).toEqual([[], ["1.8"]]);
    expect(axes.flatMap((axis) => elements(axis, "majorGridlines"))).toEqual([]);
    const [shown] = elements(chart(2), "valAx");
    expect([values(shown, "delete"), elements(shown, "majorGridlines").length]).toEqual([["0"], 1]);
  });

  test("begin on top where they are turned round", () => {
    const order = [2, 7].map((number) =>
      values(elements(elements(chart(number), "catAx")[0], "scaling")[0], "orientation"),
    );
    expect(order).toEqual([["minMax"], ["maxMin"]]);
  });

  test("draw hidden cells too, with the room between bars and the fonts that were chosen", () => {
    expect([2, 7].map((number) => values(chart(number), "plotVisOnly"))).toEqual([["1"], ["0"]]);
    expect([2, 7].map((number) => values(chart(number), "gapWidth"))).toEqual([["80"], ["60"]]);
    const fonts = ["title", "dLbls", "catAx"].map((part) => {
      const look = elements(elements(chart(7), part)[0], "defRPr")[0];
      const typeface = attributes(elements(look, "ea")[0])["typeface"];
      return [look?.getAttribute("sz"), look?.getAttribute("b"), typeface];
    });
    expect(fonts).toEqual([
      ["1050", "1", "黑体"],
      ["900", null, "宋体"],
      ["900", null, "宋体"],
    ]);
  });
});
