import { workbookBytes } from "../../../workbench/xlsx/workbookBytes";
import { elements, fileDocuments } from "./fileParts";
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
    ]);
  });
});
