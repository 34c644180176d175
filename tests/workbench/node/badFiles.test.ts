import { readFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzip, zip } from "@cj-tech-master/excelts/archive";
import { makeWorkbook } from "../../../workbench/node/makeWorkbook";
import { readWorkbookOptions } from "../../../workbench/node/workbookOptions";
import { workbookBytes } from "../../../workbench/xlsx/workbookBytes";
import { sampleWorkbook } from "../xlsx/sampleWorkbook";

let folder: string;
let good: Buffer;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "bad-"));
  good = Buffer.from(await workbookBytes(sampleWorkbook));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The good file with parts replaced, added, or (undefined) left out. */
async function withParts(parts: Readonly<Record<string, string | undefined>>): Promise<Buffer> {
  const archive = zip();
  for await (const entry of unzip(good).entries()) {
    if (!(entry.path in parts)) archive.add(entry.path, await entry.bytes());
  }
  for (const [name, text] of Object.entries(parts)) if (text !== undefined) archive.add(name, text);
  return Buffer.from(await archive.bytes());
}

async function part(name: string, change: (text: string) => string): Promise<Buffer> {
  for await (const entry of unzip(good).entries()) {
    if (entry.path === name) return withParts({ [name]: change(await entry.text()) });
  }
  throw new Error(`no ${name}`);
}

/** A compound file: how Office kept its files before, and keeps encrypted ones. */
function compound(stream: string): Buffer {
  const start = Buffer.from("D0CF11E0A1B11AE1", "hex");
  return Buffer.concat([start, Buffer.alloc(504), Buffer.from(stream, "utf16le")]);
}

/** What the list of parts tells of the first part: its size at 24, its check sum at 16. */
function claiming(number: number, field = 24): Buffer {
  const file = Buffer.from(good);
  file.writeUInt32LE(number, file.indexOf("PK\x01\x02", 0, "latin1") + field);
  return file;
}

const types = "[Content_Types].xml";
const cases: readonly (readonly [
  what: string,
  bytes: () => Buffer | Promise<Buffer>,
  says: string,
])[] = [
  ["an empty file", () => Buffer.alloc(0), "是一个空文件，请向发来的人另要一份。"],
  ["a CSV", () => Buffer.from("旗县,指标\n正镶白旗,消费帮扶\n"), "是文字或 CSV，不是 Excel 工作簿"],
  ["an .xls, or an .et", () => compound("Workbook"), "是旧格式的表格（.xls 或 .et）"],
  ["an encrypted file", () => compound("EncryptedPackage"), "设有打开密码，读不了"],
  [
    "a file with macros",
    () => part(types, (xml) => xml.replace("sheet.main+xml", "sheet.macroEnabled.main+xml")),
    "带有宏（.xlsm）",
  ],
  [
    "a binary workbook",
    () =>
      part(types, (xml) => xml.replace(/spreadsheetml\.sheet\.main\+xml/u, "sheet.binary.main")),
    "是二进制工作簿（.xlsb）",
  ],
  [
    "a document",
    () => withParts({ [types]: "<Types/>", "_rels/.rels": "<Relationships/>" }),
    "是别的文件，不是 Excel 工作簿",
  ],
  ["a picture", () => Buffer.from("89504E470D0A1A0A00000000", "hex"), "是别的文件"],
  ["half a file", () => good.subarray(0, good.length / 2), "已经损坏或没有传完"],
  ["a file with a broken byte", () => broken(), "已经损坏或没有传完"],
  [
    "a sheet that breaks off",
    () => part("xl/worksheets/sheet1.xml", (xml) => xml.slice(0, 900)),
    "已经损坏",
  ],
  ["a sheet that is gone", () => withParts({ "xl/worksheets/sheet1.xml": undefined }), "已经损坏"],
  ["a part that says it is 4 GB", () => claiming(0xffff_fff0), "解压以后太大"],
  ["a part that is not what was packed", () => claiming(1, 16), "已经损坏"],
  ["a part that is larger than it says", () => claiming(10), "已经损坏"],
  [
    "a workbook without tables of ours",
    () => part("xl/tables/table1.xml", (xml) => xml.replaceAll("JM_Facts", "Sales")),
    "里没有京蒙协作的台账表",
  ],
  [
    "dates that begin in 1904",
    () => part("xl/workbook.xml", (xml) => xml.replace("<workbookPr", '<workbookPr date1904="1"')),
    "用的是 1904 日期系统",
  ],
];

function broken(): Buffer {
  const file = Buffer.from(good);
  const at = Math.floor(file.indexOf("PK\x03\x04", 0, "latin1") + 200);
  file.writeUInt8(file.readUInt8(at) ^ 0xff, at);
  return file;
}

test.each(cases)(
  "%s is refused in a sentence, and nothing is written",
  async (what, bytes, says) => {
    const name = `${what}.xlsx`;
    const file = path.join(folder, name);
    const given = await bytes();
    writeFileSync(file, given);
    const before = readdirSync(folder);
    for (const place of [{ "in-place": true }, { out: path.join(folder, "新.xlsx") }]) {
      const refusal: unknown = await makeWorkbook(
        readWorkbookOptions({ in: file, ...place }),
        () => undefined,
      ).catch((error: unknown) => error);
      expect(refusal).toMatchObject({ name: "UserError" });
      expect((refusal as Error).message).toContain(`文件“${name}”`);
      expect((refusal as Error).message).toContain(says);
    }
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(file).equals(given)).toBe(true);
  },
);

test("a workbook that a newer version wrote is left alone", async () => {
  const state = '<state xmlns="urn:jingmeng-ledger:state:1">{"format":99,"saves":4}</state>';
  const file = path.join(folder, "更新版本.xlsx");
  writeFileSync(file, await withParts({ "customXml/item1.xml": state }));
  const before = readdirSync(folder);
  const options = readWorkbookOptions({ in: file, out: path.join(folder, "新.xlsx") });
  await expect(makeWorkbook(options, () => undefined)).rejects.toMatchObject({
    name: "UserError",
    message: expect.stringContaining("由更新版本的京蒙协作台账写过") as string,
  });
  expect(readdirSync(folder)).toEqual(before);
});

test("what is lost is named before anything is written, and never lost in place", async () => {
  const list =
    '<dataValidations count="1"><dataValidation type="list" sqref="A9"><formula1>"甲"</formula1></dataValidation></dataValidations>';
  const bytes = await part("xl/worksheets/sheet1.xml", (xml) =>
    xml.replace("<pageMargins", `${list}<pageMargins`),
  );
  const file = path.join(folder, "下拉.xlsx");
  writeFileSync(file, bytes);
  const said = "写出时保不住：数据验证（下拉列表）（数据台账）。";
  await expect(
    makeWorkbook(readWorkbookOptions({ in: file, "in-place": true }), () => undefined),
  ).rejects.toThrow(`${said}--in-place 会盖掉原文件，所以没有写`);
  expect(readFileSync(file).equals(bytes)).toBe(true);
});
