import { workbookBytes } from "../../../workbench/xlsx/workbookBytes";
import { attributes, elements, fileDocuments } from "./fileParts";
import { sampleWorkbook } from "./sampleWorkbook";

let parts: Map<string, Document>;
let cells: Map<string | null, Element>;
let sheet: Document | undefined;

beforeAll(async () => {
  parts = fileDocuments(await workbookBytes(sampleWorkbook));
  sheet = parts.get("xl/worksheets/sheet2.xml");
  cells = new Map(elements(sheet, "c").map((cell) => [cell.getAttribute("r"), cell]));
});

function cell(address: string) {
  const element = cells.get(address);
  const [formula] = elements(element, "f");
  const value = elements(element, "v")[0]?.textContent ?? undefined;
  const texts = elements(parts.get("xl/sharedStrings.xml"), "si");
  const isText = element?.getAttribute("t") === "s";
  return {
    type: element?.getAttribute("t") ?? "n",
    value: isText ? texts[Number(value)]?.textContent : value,
    formula: formula?.textContent ?? undefined,
    spill: formula?.getAttribute("ref") ?? undefined,
    dynamic: element?.getAttribute("cm") ?? undefined,
  };
}

function format(address: string) {
  const styles = parts.get("xl/styles.xml");
  const look = elements(elements(styles, "cellXfs")[0], "xf")[
    Number(cells.get(address)?.getAttribute("s") ?? 0)
  ];
  const number = look?.getAttribute("numFmtId");
  const own = elements(styles, "numFmt").find((one) => one.getAttribute("numFmtId") === number);
  const font = elements(elements(styles, "fonts")[0], "font")[Number(look?.getAttribute("fontId"))];
  return {
    number: own?.getAttribute("formatCode") ?? number,
    font: elements(font, "name")[0]?.getAttribute("val"),
    size: elements(font, "sz")[0]?.getAttribute("val"),
    border: look?.getAttribute("borderId") !== "0",
    wrap: elements(look, "alignment")[0]?.getAttribute("wrapText"),
  };
}

describe("cells", () => {
  test.each([
    ["A8", { type: "s", value: "=1+1" }],
    ["D8", { type: "s", value: "+86" }],
    ["F8", { type: "s", value: "@提醒" }],
    ["D6", { type: "s", value: "2024" }],
    ["E8", { type: "b", value: "1" }],
    ["B8", { type: "e", value: "#DIV/0!" }],
    ["E2", { type: "n", value: "45473" }],
    ["F7", { type: "n", value: "3" }],
    ["B5", { type: "n", value: "51.07" }],
  ])("%s holds its value with its type and no formula", (address, expected) => {
    expect(cell(address)).toEqual({
      ...expected,
      formula: undefined,
      spill: undefined,
      dynamic: undefined,
    });
  });

  test.each([
    ["E6", { type: "n", value: "0.2", formula: "_xldudf_JM_YOY(7040,5866.6)" }],
    ["E7", { type: "e", value: "#N/A", formula: '_xldudf_JM_YOYOF("示例旗","劳动力转移")' }],
    ["D16", { type: "str", value: "无", formula: 'IFERROR(_xldudf_JM_GET("x","=JM.YOY("),"无")' }],
    [
      "A16",
      { type: "n", value: "5", formula: "_xlfn.LET(_xlpm.甲,2,_xlpm.乙,3,_xlpm.甲+_xlpm.乙)" },
    ],
    [
      "D12",
      {
        type: "n",
        value: "0.88",
        formula:
          "JM_Sample_Targets[[#This Row],[最新完成值]]/JM_Sample_Targets[[#This Row],[目标值]]",
      },
    ],
  ])("%s holds its formula and the result it had", (address, expected) => {
    expect(cell(address)).toEqual({ ...expected, spill: undefined, dynamic: undefined });
  });

  test("a spill is a dynamic array with its neighbours as plain values", () => {
    expect(cell("C16")).toMatchObject({ spill: "C16:C17", dynamic: "1", value: "8000" });
    expect(cell("C17")).toMatchObject({ value: "10000", formula: undefined });
    expect(elements(parts.get("xl/metadata.xml"), "dynamicArrayProperties")).toHaveLength(1);
  });

  test("a date stays a number with its format, and a formula never has the format of text", () => {
    expect(format("E2").number).toBe("yyyy-mm-dd");
    expect(format("E6").number).toBe("0.0%");
    expect(format("A5").number).toBe("49");
  });

  test("typefaces are the four of official documents, and merged cells keep their borders", () => {
    expect(format("A1")).toMatchObject({ font: "黑体", size: "18" });
    expect(format("A2").font).toBe("楷体");
    expect(format("F37")).toMatchObject({ border: true, wrap: "1" });
    const merges = elements(sheet, "mergeCell").map((merge) => merge.getAttribute("ref"));
    expect(merges).toEqual(["A1:F1", "A37:F37"]);
  });

  test("a cell that is given the format of text with a formula gets the general one", async () => {
    const [facts] = sampleWorkbook.sheets;
    if (!facts) throw new Error("The sample has no sheet.");
    const formula = { row: 5, column: 0, value: 2, formula: "=1+1", style: 3 };
    const sheets = [{ ...facts, cells: [...facts.cells, formula] }];
    const file = fileDocuments(await workbookBytes({ ...sampleWorkbook, sheets, names: [] }));
    const written = elements(file.get("xl/worksheets/sheet1.xml"), "c").find(
      (one) => one.getAttribute("r") === "A6",
    );
    const looks = elements(elements(file.get("xl/styles.xml"), "cellXfs")[0], "xf");
    expect(looks[Number(written?.getAttribute("s"))]?.getAttribute("numFmtId")).toBe("0");
  });
});

describe("the whole file", () => {
  test("the default typeface is 宋体 11, and the theme's too", () => {
    const [font] = elements(parts.get("xl/styles.xml"), "font");
    expect(elements(font, "name").map((name) => name.getAttribute("val"))).toEqual(["宋体"]);
    expect(elements(font, "sz")[0]?.getAttribute("val")).toBe("11");
    const minor = elements(parts.get("xl/theme/theme1.xml"), "minorFont")[0];
    expect(elements(minor, "latin")[0]?.getAttribute("typeface")).toBe("宋体");
    expect(elements(minor, "ea")[0]?.getAttribute("typeface")).toBe("宋体");
  });

  test("names of the workbook and of one sheet stand as they are", () => {
    const names = elements(parts.get("xl/workbook.xml"), "definedName").map((name) => [
      name.getAttribute("name"),
      name.getAttribute("localSheetId"),
      name.textContent,
    ]);
    expect(names).toEqual([
      ["全部数值", null, "JM_Facts[数值]"],
      ["本表目标", "1", "'汇总-示例旗'!$B$12:$B$14"],
      ["_xlnm.Print_Area", "1", "'汇总-示例旗'!$A$1:$F$38"],
      ["_xlnm.Print_Titles", "1", "'汇总-示例旗'!$1:$2"],
    ]);
  });

  test("custom XML items are parts that the workbook points to", () => {
    const state = parts.get("customXml/item1.xml");
    expect(state?.documentElement.namespaceURI).toBe("urn:sample:state");
    expect(elements(state, "row")[0]?.textContent).toBe("底稿 & 指纹");
    const targets = elements(parts.get("xl/_rels/workbook.xml.rels"), "Relationship").map((one) =>
      one.getAttribute("Target"),
    );
    expect(targets).toEqual(
      expect.arrayContaining(["../customXml/item1.xml", "../customXml/item2.xml"]),
    );
    const types = elements(parts.get("[Content_Types].xml"), "Override").map((one) =>
      one.getAttribute("PartName"),
    );
    expect(types).toContain("/customXml/itemProps2.xml");
  });

  test("nothing is calculated anew on opening, so cells keep their results where the add-in is absent", () => {
    expect(attributes(elements(parts.get("xl/workbook.xml"), "calcPr")[0])).toEqual({
      calcId: "191029",
    });
  });

  test("every part that a relationship names is there", () => {
    for (const [path, document] of parts) {
      if (!path.endsWith(".rels")) continue;
      const folder = `https://file/${path.replace(/_rels\/[^/]*$/u, "")}`;
      for (const one of elements(document, "Relationship")) {
        if (one.getAttribute("TargetMode") === "External") continue;
        const target = new URL(one.getAttribute("Target") ?? "", folder).pathname.slice(1);
        expect([path, parts.has(target) && target]).toEqual([path, target]);
      }
    }
  });

  test("the same snapshot gives the same bytes", async () => {
    const [first, second] = [
      await workbookBytes(sampleWorkbook),
      await workbookBytes(sampleWorkbook),
    ];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});
