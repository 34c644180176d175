import { disputesOf, doubtMark, type Dispute } from "../checks";
import { groupBy } from "../groupBy";
import { hasInferredPeriod, ledgerAsOf, type Ledger } from "../ledger";
import type { Observation, SourceDocument, Target } from "../model/dataset";
import { dateInWords, periodInWords } from "../periods";
import { cooperationSentences, knowsCooperation } from "./cooperation";
import { headlineSentence } from "./headlineGrowth";
import type { Sentence } from "./sentence";
import { targetSentences } from "./targetSentences";

/** 综述: what a county's rows of the ledger say as of its day, in a few sentences. */
export interface Opening {
  /** In the order in which they are read. */
  readonly sentences: readonly Sentence[];
  /** What holds of several sentences, said once; empty where nothing does. */
  readonly note: string;
  /** Those among the figures that contradict each other, or others. */
  readonly disputes: readonly Dispute[];
  /** Documents whose figures are said. */
  readonly sources: readonly SourceDocument[];
}

/** @param list where the targets stand that the opening only counts */
export function openingOf(whole: Ledger, area: string, list: string): Opening {
  const ledger = ledgerAsOf(whole, [area]);
  const cooperation = cooperationSentences(ledger, area);
  const sentences = [
    ...(cooperation.length > 0
      ? cooperation
      : [knowsCooperation(ledger, area) ? unsaidCooperation : noCooperation]),
    ...headlineSentence(ledger, area),
    ...targetSentences(ledger, area, list),
  ];
  const rows = sentences.flatMap((one) => one.rows);
  const used = new Set(rows.map(({ source }) => source));
  const said = new Set(rows.map(({ id }) => id));
  return {
    sentences,
    note: inferredTimesNote(ledger, rows),
    disputes: disputesOf(ledger, area).filter((one) => one.rows.some((id) => said.has(id))),
    sources: ledger.dataset.sources.filter(({ source }) => used.has(source)),
  };
}

const noCooperation: Sentence = {
  time: "",
  text: "资料和台账中没有京蒙协作的数",
  weight: 85,
  rows: [],
};

/** Without a time, or of what no sentence speaks. */
const unsaidCooperation: Sentence = { ...noCooperation, text: "京蒙协作的数逐项列在数据台账" };

/** Said once of all figures of a text whose times are inferred; empty where there are none. */
export function inferredTimesNote(ledger: Ledger, rows: readonly (Observation | Target)[]): string {
  const inferred = rows.filter((row) => "periodBasis" in row && hasInferredPeriod(row));
  const times = [...groupBy(inferred, ({ period }) => period).keys()].map((period) =>
    periodInWords(ledger.periodOf(period)),
  );
  return times.length === 0
    ? ""
    : `文中${times.join("、")}的数，原文没有写明时间，按资料的日期推定，请核实。`;
}

/** The sentences as paragraphs would say them: a time that the sentence before has named is not named again. */
export function sentenceTexts({ sentences }: Pick<Opening, "sentences">): readonly string[] {
  return sentences.map(({ time, text }, index) => {
    const isNamed = time === "" || sentences[index - 1]?.time === time;
    return `${isNamed ? "" : `${time}，`}${text}。`;
  });
}

/** 文字稿 of a county: title, sentences, notes and sources, line by line. */
export function openingText(whole: Ledger, area: string): string {
  const opening = openingOf(whole, area, "目标台账");
  const { asOf, areaByCode } = ledgerAsOf(whole, [area]);
  const day = asOf === undefined ? "" : `（截至${dateInWords(asOf)}）`;
  const sources = opening.sources.map(({ title, issuer }) => `《${title}》（${issuer}）`);
  const lines = [
    `${areaByCode.get(area)?.name ?? area}京蒙协作情况综述${day}`,
    ...sentenceTexts(opening).map((text) => `　　${text}`),
    ...opening.disputes.map(({ arithmetic }) => `${doubtMark}${arithmetic}`),
    ...(opening.note === "" ? [] : [`注：${opening.note}`]),
    ...(sources.length === 0 ? [] : [`资料来源：${sources.join("；")}。`]),
  ];
  return lines.join("\n");
}
