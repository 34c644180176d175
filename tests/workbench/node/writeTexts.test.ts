import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeTexts } from "../../../workbench/node/writeTexts";
import { fileDocuments } from "../xlsx/fileParts";

const texts = [
  "甲旗京蒙协作情况综述（截至2023年12月31日）\n　　2023年，京蒙协作资金3350万元。\n资料来源：《甲》（乙）。",
  "乙旗京蒙协作情况综述\n　　资料和台账中没有京蒙协作的数。",
];

async function written(name: string): Promise<Buffer> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "texts-")), "新文件夹", name);
  await writeTexts(texts, file);
  return readFileSync(file);
}

test("a text file holds the counties one below the other", async () => {
  expect((await written("文字稿.txt")).toString()).toBe(`${texts.join("\n\n")}\n`);
});

test("a Word document says the same line by line, each county on a page of its own", async () => {
  const parts = fileDocuments(await written("文字稿.DOCX"));
  const paragraphs = [...(parts.get("word/document.xml")?.getElementsByTagName("w:p") ?? [])];
  expect(paragraphs.map((one) => one.textContent)).toEqual(
    texts.flatMap((text) => text.split("\n").map((line) => line.replace(/^　+/u, ""))),
  );
  const begun = paragraphs.filter(
    (one) => one.getElementsByTagName("w:pageBreakBefore").length > 0,
  );
  expect(begun.map((one) => one.textContent)).toEqual(["乙旗京蒙协作情况综述"]);
});
