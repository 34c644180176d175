import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../../workbench/xlsx/writeXlsx";
import { fileParts } from "./fileParts";
import { sampleWorkbook } from "./sampleWorkbook";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "xlsx-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test("writes the workbook over an older file, in a folder it makes, and leaves nothing beside it", async () => {
  const path = join(folder, "新", "册.xlsx");
  await writeXlsx(sampleWorkbook, path);
  const bytes = await writeXlsx(sampleWorkbook, path);
  const written = await readFile(path);
  expect(written).toHaveLength(bytes);
  expect(fileParts(written).has("xl/workbook.xml")).toBe(true);
  expect(await readdir(join(folder, "新"))).toEqual(["册.xlsx"]);
});

test("says in Chinese why a path cannot be written and leaves no half file", async () => {
  await mkdir(join(folder, "册.xlsx", "里面"), { recursive: true });
  await expect(writeXlsx(sampleWorkbook, join(folder, "册.xlsx"))).rejects.toThrow(
    /无法写入 .*册\.xlsx：.+。/u,
  );
  expect(await readdir(folder)).toEqual(["册.xlsx"]);
});

test("says so where a part of the path is a file", async () => {
  await writeFile(join(folder, "档案"), "");
  const path = join(folder, "档案", "册.xlsx");
  await expect(writeXlsx(sampleWorkbook, path)).rejects.toThrow("路径中有一段不是文件夹");
  expect(await readdir(folder)).toEqual(["档案"]);
});
