import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
const shipped = join(root, "assets/dataset");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "data-check-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function dataCheck(...options: string[]): { status: number | null; out: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "tools/data-check.ts", ...options],
    { cwd: root, encoding: "utf8" },
  );
  return { status, out: stdout, errors: stderr };
}

test("the shipped package passes, with its counts by document, county, nature and domain", () => {
  const { status, out } = dataCheck();
  expect(status).toBe(0);
  for (const heading of ["资料\t", "地区\t", "数据性质\t", "领域\t", "不入账数字\t"]) {
    expect(out).toContain(heading);
  }
  expect(out).toMatch(/检查通过。\s*$/u);
});

test("a package in another encoding than UTF-8 is refused", () => {
  cpSync(shipped, folder, { recursive: true });
  writeFileSync(
    join(folder, "areas.csv"),
    readFileSync(join(root, "tests/fixtures/fills/gb18030.csv")),
  );
  const { status, errors } = dataCheck("--dataset", folder);
  expect(status).toBe(1);
  expect(errors).toContain("areas.csv：现为“其他编码”，应为UTF-8 编码的文本");
});

test("a broken package fails, naming file, line and column", () => {
  cpSync(shipped, folder, { recursive: true });
  const file = join(folder, "observations.csv");
  const lines = readFileSync(file, "utf8").split("\n");
  lines[4] = lines[4]?.replace(/^([^,]*),[^,]*/u, "$1,999999") ?? "";
  writeFileSync(file, lines.join("\n"));
  const { status, out, errors } = dataCheck("--dataset", folder);
  expect(status).toBe(1);
  expect(errors).toContain(
    "observations.csv 第5行 area 列：现为“999999”，应为areas.csv 中有的 area",
  );
  expect(out).toMatch(/共有\d+处问题。\s*$/u);
});

test("a number of a document that no row has fails, naming the document and its line", () => {
  for (const source of ["000", "001", "002", "003", "004"]) {
    writeFileSync(join(folder, `${source}_invented.txt`), "\n新建大棚77座。\n");
  }
  const { status, errors } = dataCheck("--sources", folder);
  expect(status).toBe(1);
  expect(errors).toContain("001_invented.txt 第2行：现为“77座”");
});

test.each([
  ["a dataset folder that is missing", ["--dataset", "nowhere"], "找不到数据集文件夹 nowhere"],
  ["a file where a folder is wanted", ["--dataset", "package.json"], "package.json 是文件"],
  ["a sources folder that is missing", ["--sources", "nowhere"], "找不到资料文件夹 nowhere"],
  ["a sources folder without documents", ["--sources", "docs"], "没有形如 003_名称.txt 的文件"],
  ["an option that does not exist", ["--what"], "只认得 --sources"],
])("%s is told in a sentence", (_, options, sentence) => {
  const { status, errors } = dataCheck(...options);
  expect(status).toBe(1);
  expect(errors).toContain(sentence);
  expect(errors).not.toContain("    at ");
});
