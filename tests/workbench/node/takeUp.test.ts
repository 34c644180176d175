import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeWorkbook, type MadeWorkbook } from "../../../workbench/node/makeWorkbook";
import { readWorkbookOptions } from "../../../workbench/node/workbookOptions";
import { readWorkbook } from "../../../workbench/xlsx/read/readWorkbook";
import { fileParts } from "../xlsx/fileParts";

let folder: string;
let made: string;

function run(given: Parameters<typeof readWorkbookOptions>[0]): Promise<MadeWorkbook> {
  return makeWorkbook(readWorkbookOptions({ areas: "正镶白旗", ...given }), () => undefined);
}

function at(name: string): string {
  return path.join(folder, name);
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "take-up-"));
  made = at("台账.xlsx");
  await run({ out: made, mode: "公式" });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("a workbook taken up at once has nothing new, and is written as it was, part by part", async () => {
  const { sentences } = await run({ in: made });
  expect(sentences).toEqual([
    expect.stringContaining("没有变化") as string,
    "没有变化，汇总表都已是最新。",
  ]);
  const before = fileParts(readFileSync(made));
  const after = fileParts(readFileSync(at("台账-新.xlsx")));
  const differing = [...after.keys()].filter((name) => before.get(name) !== after.get(name));
  // The day of writing, and how often the add-in saved its state.
  expect(differing.sort()).toEqual(["customXml/item1.xml", "docProps/core.xml"]);
  expect(after.size).toBe(before.size);
});

test("定稿 leaves values, in the place of the file where it is asked for, and no draft beside it", async () => {
  const file = at("定稿.xlsx");
  copyFileSync(made, file);
  const { sentences } = await run({ in: file, "in-place": true, finalise: true });
  expect(sentences.at(-1)).toContain("定稿");
  const [before, after] = [made, file].map((name) => readWorkbook(readFileSync(name)).book);
  const live = before?.findSheet("汇总-正镶白旗");
  const still = after?.findSheet("汇总-正镶白旗");
  const formulas = [...(live?.cells ?? [])].filter(([, cell]) => cell.formula !== undefined);
  expect(formulas.length).toBeGreaterThan(20);
  for (const [key, { value }] of formulas) {
    // No file holds an empty text.
    const shown = value === "" ? undefined : value;
    expect(still?.cells.get(key)).toMatchObject({ formula: undefined, value: shown });
  }
  expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
});

test("the original stays as it is where a deed is refused", async () => {
  const file = at("不成.xlsx");
  copyFileSync(made, file);
  await expect(run({ in: file, "in-place": true, areas: "不存在" })).rejects.toThrow("不存在");
  expect(readFileSync(file).equals(readFileSync(made))).toBe(true);
  expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
});

describe("where it is written", () => {
  test.each([
    [{ in: "没有.xlsx" }, "没有文件“没有.xlsx”，请核对 --in 后面的文件名。"],
    [{ in: "docs" }, "“docs”是一个文件夹"],
    [{ "in-place": true }, "--in-place 要和 --in 文件 一起用。"],
  ])("%j is refused in a sentence", (given, part) => {
    expect(() => readWorkbookOptions(given)).toThrow(part);
  });

  test("is never over the original, nor over what was written before, unless it is asked for", () => {
    expect(() => readWorkbookOptions({ in: made, out: made })).toThrow("--in-place");
    expect(() => readWorkbookOptions({ in: made, out: at("别.xlsx"), "in-place": true })).toThrow(
      "只能用一个",
    );
    expect(existsSync(at("台账-新.xlsx"))).toBe(true);
    expect(() => readWorkbookOptions({ in: made })).toThrow("已经有了");
    expect(readWorkbookOptions({ in: made, out: at("别.xlsx") }).out).toBe(at("别.xlsx"));
  });

  test("keeps annexes and kind of sheets unless another is asked for", () => {
    const given = { in: made, out: at("别.xlsx") };
    expect(readWorkbookOptions(given)).toMatchObject({ mode: undefined, annex: undefined });
    expect(readWorkbookOptions({ ...given, mode: "静态", annex: "无" })).toMatchObject({
      mode: "静态",
      annex: "无",
    });
  });
});

test("without --areas only the counties whose sheets are there are made again", async () => {
  const { sheets } = await makeWorkbook(
    readWorkbookOptions({ in: made, out: at("照旧.xlsx") }),
    () => undefined,
  );
  const named = sheets.map(({ name }) => name).filter((name) => name.startsWith("汇总-"));
  expect(named).toEqual(["汇总-正镶白旗"]);
});
