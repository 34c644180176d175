import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Host } from "../../../workbench/host/host";
import { bootAddin } from "../../../workbench/node/bootAddin";
import type { Booted } from "../../../workbench/node/boot";
import { evaluateFormulas } from "../../../workbench/node/evaluateFormulas";
import { makeWorkbook } from "../../../workbench/node/makeWorkbook";
import { readWorkbookOptions } from "../../../workbench/node/workbookOptions";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "workbook-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("formulas through the built add-in", () => {
  let booted: Booted;

  beforeAll(async () => {
    booted = await bootAddin();
  });

  afterAll(() => {
    booted.close();
  });

  test("are answered by its functions, each in its own line", async () => {
    const answers = await evaluateFormulas(booted.host, [
      "=JM.YOY(120,100)",
      '=JM.PARSE("1.3万余人次")',
      'JM.GET("正镶白旗","消费帮扶",2023)',
      "=JM.YOY({120,150},100)",
      "=SUM(1,2",
      "=FOO(1)",
      "=1/0",
      "=TRUE",
    ]);
    expect(answers).toMatchObject([
      { formula: "=JM.YOY(120,100)", value: 0.2 },
      { value: 13000 },
      { formula: '=JM.GET("正镶白旗","消费帮扶",2023)', value: 102_000_000 },
      { value: [[0.2, 0.5]] },
      { error: "unreadable", message: expect.stringContaining("=SUM(1,2") as string },
      { error: "#NAME?", message: expect.stringContaining("FOO") as string },
      { error: "#DIV/0!" },
      { value: true },
    ]);
  });

  test("that have no answer carry the function's sentence", async () => {
    const [answer] = await evaluateFormulas(booted.host, ['=JM.GET("无旗","消费帮扶",2023)']);
    expect(answer).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining("无旗") as string,
    });
  });
});

describe("errors within a spilled result", () => {
  test("stand in their places with the function's sentences", async () => {
    const booted = await bootAddin();
    const formulas = [
      '=JM.GET({"正镶白旗";"大兴区"},"消费帮扶",2023)',
      '=JM.MATRIX({"乌拉特后旗";"正镶白旗"},{"GDP","无此项"})',
      "=JM.YOY({120,150},100)",
      "=JM.PROGRESS({1;2},{0;0})",
    ];
    const answers = await evaluateFormulas(booted.host, formulas);
    booted.close();
    const saying = (row: number, column: number, error: string, part: string) => ({
      ...{ row, column, error },
      message: expect.stringContaining(part) as string,
    });
    expect(answers.map(({ errors }) => errors)).toEqual([
      [saying(2, 1, "#N/A", "大兴区是结对方")],
      [
        saying(1, 3, "#VALUE!", "无此项"),
        saying(2, 3, "#VALUE!", "无此项"),
        saying(3, 2, "#N/A", "地区生产总值"),
        saying(3, 3, "#VALUE!", "无此项"),
      ],
      undefined,
      [saying(1, 1, "#N/A", "应大于0"), saying(2, 1, "#N/A", "应大于0")],
    ]);
    expect(answers[0]?.value).toEqual([[102_000_000], ["#N/A"]]);
  });
});

describe("the workbook command", () => {
  test.each([
    [{ mode: "动态" }, "动态"],
    [{ annex: "一半" }, "没有“一半”这种附表，--annex 可以是 无、目标、全部。"],
    [{ out: "a.xls" }, ".xlsx"],
    [{ areas: " ， " }, "--areas"],
    [{ "as-of": "去年" }, "去年"],
    [{ dataset: "没有的文件夹" }, "没有的文件夹"],
    [{ dataset: "tests" }, "datapackage.json"],
    [{ fill: ["docs/examples/fill-2024H1.csv", "没有.csv"] }, "没有.csv"],
    [{ rules: "随便" }, "--rules 用得不对：没有名为“随便”的判断规则，可用：序时、从宽。"],
    [{ rules: "" }, "序时、从宽"],
    [{ text: "文字稿.pdf" }, "文字稿“文字稿.pdf”要以 .txt 或 .docx 结尾。"],
  ])("refuses %j in a sentence", (given, part) => {
    expect(() => readWorkbookOptions(given)).toThrow(part);
  });

  test.each(["从宽", "序时", "lenient"])("judges by the rules that are called %s", (rules) => {
    expect(readWorkbookOptions({ rules }).rules).toBe(rules);
  });

  test("refuses a dataset whose rows contradict what they print, naming the row", () => {
    const dataset = mkdtempSync(path.join(tmpdir(), "dataset-"));
    cpSync("assets/dataset", dataset, { recursive: true });
    const file = path.join(dataset, "observations.csv");
    writeFileSync(file, readFileSync(file, "utf8").replace(",30,,exact", ",31,,exact"));
    const sentence = "observations.csv 第2行 value 列：现为“31”，应为30（原文“30名”）";
    expect(() => readWorkbookOptions({ dataset })).toThrow(sentence);
    rmSync(dataset, { recursive: true });
  });

  test("writes every sheet of the counties that were asked for", async () => {
    const out = path.join(folder, "一.xlsx");
    const text = path.join(folder, "一.txt");
    const options = readWorkbookOptions({ out, text, areas: "正镶白旗", "as-of": "2024年6月30日" });
    const told: string[] = [];
    const made = await makeWorkbook(options, (text) => told.push(text));
    const names = made.sheets.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["总览", "汇总-正镶白旗", "数据台账", "目标台账"]),
    );
    expect(names).not.toContain("Sheet1");
    expect(made.fileBytes).toBeGreaterThan(20_000);
    expect(made.largestRequest).toBeLessThan(4 * 1024 * 1024);
    expect(told.length).toBeGreaterThan(4);
    expect(readdirSync(folder).sort()).toEqual(["一.txt", "一.xlsx"]);
    expect(readFileSync(text, "utf8")).toMatch(
      /^正镶白旗京蒙协作情况综述（截至2024年6月30日）\n　　2023年，京蒙协作资金3350万元/,
    );
  });

  test("leaves no file when a county is unknown", async () => {
    const out = path.join(folder, "二.xlsx");
    const options = readWorkbookOptions({ out, areas: "不存在" });
    await expect(makeWorkbook(options, () => undefined)).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining("不存在") as string,
    });
    expect(existsSync(out)).toBe(false);
  });
});

test("a missing build is said, with what to do", async () => {
  await expect(bootAddin({ dist: folder, host: new Host() })).rejects.toThrow("npm run build");
});
