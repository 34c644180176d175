import { sentenceTexts, type Sentence } from "../../core/opening";
import { paragraph, type SheetRow } from "../stack/section";
import { sourceMark, type SourceNumbers } from "./captions";
import { countyLayout } from "./layout";

/** Printers and typefaces differ a little: what is merged has a line to spare. */
export const spareLine = 14;

/** 综述 in paragraphs: what was done, and how the targets stand; each with the documents it rests on. */
export function openingRows(sentences: readonly Sentence[], sources: SourceNumbers): SheetRow[] {
  const texts = sentenceTexts({ sentences });
  const told = sentences.map((sentence, index) => ({
    isOfTargets: sentence.isOfTargets === true,
    text: texts[index] ?? "",
    marks: marksOf(sentence, sources),
  }));
  const paragraphs = [false, true]
    .map((isOfTargets) => told.filter((one) => one.isOfTargets === isOfTargets))
    .filter((one) => one.length > 0);
  return paragraphs.map((one, index) => {
    // Sentences of the same documents name them once.
    const cited = one.map(({ text, marks }, place) =>
      marks === one[place + 1]?.marks ? text : `${text}${marks}`,
    );
    const row = paragraph(countyLayout, `　　${cited.join("")}`, "prose");
    const isLast = index === paragraphs.length - 1;
    return isLast ? { ...row, height: row.height + spareLine } : row;
  });
}

function marksOf(sentence: Sentence, sources: SourceNumbers): string {
  const used = new Set(sentence.rows.flatMap(({ source }) => source ?? []));
  return [...sources.keys()]
    .filter((source) => used.has(source))
    .map((source) => sourceMark(sources, source))
    .join("");
}
