import type { CountySummary } from "../../core/county";
import type { SourceDocument } from "../../core/model/dataset";
import { standings } from "../../core/model/enumerations";
import { dateInWords } from "../../core/periods";
import { heightOfText } from "../sizes";
import {
  heading,
  paragraph,
  spanning,
  widthOf,
  type Section,
  type SheetRow,
} from "../stack/section";
import { sourceMark, type SourceNumbers } from "./captions";
import { disputeRows } from "./doubt";
import { columnCount, countyLayout } from "./layout";
import { spareLine } from "./openingSection";

const whoseFigures = "以统计部门和主管部门核定数为准。";

/** Below the signatures: the documents by their numbers, what holds of many figures, and the last line. */
export function footRows(summary: CountySummary, sources: SourceNumbers): readonly SheetRow[] {
  return [
    ...disputeRows(summary, summary.rowsInFront),
    ...sourceLines(summary, sources).map((line) => paragraph(countyLayout, line, "foot")),
  ];
}

/** Where the figures are from; a county without a figure has neither sources nor anybody to confirm them. */
function sourceLines(summary: CountySummary, sources: SourceNumbers): readonly string[] {
  const { details, targets, note } = summary;
  if (details.length === 0 && targets.length === 0) return ["资料和台账中没有本旗县的数和目标。"];
  const documents = summary.sources
    .map((source) => `${sourceMark(sources, source.source)}${documentInWords(source)}`)
    .join("；");
  return documents === ""
    ? [`资料来源：没有公开资料，均为本单位录入。${note}`, `本表数据${whoseFigures}`]
    : [`资料来源：${documents}。${note}`, `本表数据摘自公开资料，${whoseFigures}`];
}

function documentInWords({
  title,
  issuer,
  published,
  documentNumber,
  standing,
}: SourceDocument): string {
  const parts = [
    issuer,
    published === undefined ? "" : dateInWords(published),
    documentNumber,
    standings[standing],
  ].filter((part) => part !== "");
  return `《${title}》（${parts.join("，")}）`;
}

export function attentionRows(lines: readonly string[]): readonly SheetRow[] {
  return lines.map((line, index) => paragraph(countyLayout, `${index + 1}．${line}`, "prose"));
}

/** Places for seal and names. */
export function signatureRows(): readonly SheetRow[] {
  return [
    signatures(["填报单位（盖章）", "单位负责人", "审核人"], 1),
    signatures(["填报人", "联系电话", "填报日期"], 4),
  ];
}

/** Columns of the three labels and of the three places beside them. */
const labelSpans = [
  { column: 0, columns: 2 },
  { column: 5, columns: 1 },
  { column: 8, columns: 1 },
] as const;
const fillInSpans = [
  { column: 2, columns: 3 },
  { column: 6, columns: 2 },
  { column: 9, columns: 1 },
] as const;
const signatureHeight = 22;

function signatures(labels: readonly [string, string, string], number: number): SheetRow {
  const row = spanning(
    countyLayout,
    labelSpans.flatMap((span, index) => [
      { ...span, text: labels[index] ?? "", style: "label" as const },
      { ...(fillInSpans[index] ?? span), text: "", style: "fillIn" as const },
    ]),
  );
  const persons = fillInSpans.map((span, index) => ({
    ...span,
    id: `signature-${number + index}`,
  }));
  return { ...row, height: Math.max(signatureHeight, row.height), persons };
}

/** Excel's highest row, and the lowest in which a person writes. */
const highestRow = 400;
const lowestRemark = 80;

/** 备注, which is the person's, on a page of its own: one cell over as many rows as its text needs. */
export function remarksSection(remarks: string): Section {
  const width = widthOf(countyLayout, { column: 0, columns: columnCount });
  const needed = Math.max(lowestRemark, heightOfText(remarks, width, "fillIn") + spareLine);
  const rows = Math.ceil(needed / highestRow);
  const height = Math.ceil(needed / rows);
  const row = spanning(countyLayout, [
    { column: 0, columns: columnCount, text: "", style: "fillIn" },
  ]);
  const whole = { column: 0, columns: columnCount, rows };
  const covered = Array.from({ length: rows - 1 }, () => ({ cells: [], height, isCovered: true }));
  return {
    id: "remarks-title",
    rows: [
      heading("备注"),
      { ...row, height, merges: [whole], persons: [{ ...whole, id: "remarks" }] },
      ...covered,
    ],
  };
}
