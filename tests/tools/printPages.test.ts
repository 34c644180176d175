import { chmod, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPrinters, printPages } from "../../tools/pages/printPages";
import { withoutFormulas } from "../../workbench/xlsx/withoutFormulas";
import { workbookBytes } from "../../workbench/xlsx/workbookBytes";
import { fileParts } from "../workbench/xlsx/fileParts";
import { sampleWorkbook } from "../workbench/xlsx/sampleWorkbook";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pages-test-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test("programs are found on the path, and only where both are there", async () => {
  expect(await findPrinters(folder)).toBeUndefined();
  for (const name of ["libreoffice", "pdftoppm"]) {
    await writeFile(join(folder, name), "");
    await chmod(join(folder, name), 0o755);
  }
  const found = { office: join(folder, "libreoffice"), painter: join(folder, "pdftoppm") };
  expect(await findPrinters(folder)).toEqual(found);
});

test("a copy for printing keeps results and loses formulas", async () => {
  const parts = fileParts(await withoutFormulas(await workbookBytes(sampleWorkbook)));
  const sheet = parts.get("xl/worksheets/sheet2.xml") ?? "";
  expect(sheet).not.toMatch(/<f[ >]/u);
  expect(sheet).toContain("<formula>");
  expect(sheet).toMatch(/<c r="E6"[^>]*><v>0\.2<\/v>/u);
});

test("pages become pictures where LibreOffice is installed, and old ones go", async () => {
  const printers = await findPrinters(process.env["PATH"] ?? "");
  if (!printers) return;
  const file = join(folder, "册.xlsx");
  const pages = join(folder, "pages");
  await mkdir(pages);
  await writeFile(join(pages, "page-9.png"), "");
  await writeFile(file, await workbookBytes(sampleWorkbook));
  const printed = await printPages(file, pages, printers);
  expect(printed).toHaveLength(3);
  expect((await readdir(pages)).sort()).toEqual(["page-1.png", "page-2.png", "page-3.png"]);
  const first = await readFile(printed[0] ?? "");
  expect(first.toString("latin1", 1, 4)).toBe("PNG");
});
