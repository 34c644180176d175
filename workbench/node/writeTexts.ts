import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { AlignmentType, Document, Packer, Paragraph, TextRun, type IParagraphOptions } from "docx";

/** 文字稿 of counties as one file: plain text, or by the file's ending a Word document. */
export async function writeTexts(texts: readonly string[], file: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const isWord = path.extname(file).toLowerCase() === ".docx";
  await writeFile(file, isWord ? await wordDocument(texts) : `${texts.join("\n\n")}\n`);
}

/** Sizes are in half points, line distances in twentieths of a point, as official documents have them. */
const body = { font: "仿宋", size: 32 };
const title = { font: "黑体", size: 36 };
const note = { font: "仿宋", size: 24 };
const lineDistance = 560;
/** Two characters of the body. */
const indent = 640;

/** Each county on a page of its own: its title, its sentences, what is said below them. */
async function wordDocument(texts: readonly string[]): Promise<Buffer> {
  const children = texts.flatMap((text, county) =>
    text.split("\n").map((line, place) => paragraph(line, { isTitle: place === 0, county })),
  );
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

function paragraph(
  line: string,
  { isTitle, county }: { readonly isTitle: boolean; readonly county: number },
): Paragraph {
  const isSentence = line.startsWith("　　");
  const look: IParagraphOptions = isTitle
    ? { alignment: AlignmentType.CENTER, pageBreakBefore: county > 0 }
    : isSentence
      ? { indent: { firstLine: indent } }
      : {};
  const font = isTitle ? title : isSentence ? body : note;
  const children = [new TextRun({ text: line.replace(/^　+/u, ""), ...font })];
  return new Paragraph({ ...look, spacing: { line: lineDistance }, children });
}
