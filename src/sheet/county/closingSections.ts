import { findingKinds } from "../../core/checks";
import { hasInferredPeriod } from "../../core/ledger";
import type { SourceDocument } from "../../core/model/dataset";
import { standings } from "../../core/model/enumerations";
import { dateInWords } from "../../core/periods";
import type { CountySummary } from "../../core/summary";
import {
  heading,
  paragraph,
  spacer,
  spanning,
  underHeads,
  type Section,
  type SheetRow,
} from "../stack/section";
import { inferredNote, sourceLabel } from "./captions";
import { columnCount, countyLayout } from "./layout";

/** What a person should verify before signing. */
export function findingSection({ findings }: CountySummary, title: string): Section {
  const rows =
    findings.length === 0
      ? [paragraph(countyLayout, "按现有资料没有发现需要核对的事项。", "note")]
      : underHeads(
          [labelled("类别", "事项", "header")],
          findings.map(({ kind, text }) => labelled(findingKinds[kind], text)),
        );
  return { id: "findings", rows: [heading(title), ...rows, spacer()] };
}

/** 备注, which is the person's. */
export function remarksSection(title: string): Section {
  const row = spanning(countyLayout, [
    { column: 0, columns: columnCount, text: "", style: "fillIn" },
  ]);
  const whole = { id: "remarks", column: 0, columns: columnCount };
  return {
    id: "remarks-title",
    rows: [heading(title), { ...row, height: 80, persons: [whole] }, spacer()],
  };
}

/** The documents that the sheet rests on, under the numbers by which its rows cite them. */
export function sourceSection({ sources, details }: CountySummary, title: string): Section {
  const rows =
    sources.length === 0
      ? [paragraph(countyLayout, "表中没有取自公开资料的数，均为本单位录入。", "note")]
      : sources.map((source) => labelled(sourceLabel(source.source), documentInWords(source)));
  const shown = details.flatMap(({ lines }) => lines.map(({ observation }) => observation));
  const notes = shown.some(hasInferredPeriod)
    ? [paragraph(countyLayout, inferredNote, "note")]
    : [];
  // The signatures never stand on a page of their own.
  const kept = [heading(title), ...rows, ...notes, spacer()].map((row) => ({
    ...row,
    staysWithNext: true,
  }));
  return { id: "sources", rows: kept };
}

function documentInWords(source: SourceDocument): string {
  const parts = [
    `《${source.title}》`,
    source.issuer,
    source.published === undefined ? "" : dateInWords(source.published),
    source.documentNumber,
  ].filter((part) => part !== "");
  return `${parts.join("，")}（${standings[source.standing]}）。`;
}

/** Places for seal and names, and the last line. */
export function signatureSection(): Section {
  return {
    id: "signatures",
    rows: [
      { ...signatures(["填报单位（盖章）", "单位负责人", "审核人"], 1), staysWithNext: true },
      { ...signatures(["填报人", "联系电话", "填报日期"], 4), staysWithNext: true },
      paragraph(countyLayout, "本表数据摘自公开资料，以统计部门和主管部门核定数为准。", "note"),
    ],
  };
}

/** Columns of the three labels and of the three places beside them. */
const labelSpans = [
  { column: 0, columns: 1 },
  { column: 3, columns: 2 },
  { column: 7, columns: 1 },
] as const;
const fillInSpans = [
  { column: 1, columns: 2 },
  { column: 5, columns: 2 },
  { column: 8, columns: 1 },
] as const;

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
  return { ...row, height: 34, persons };
}

function labelled(label: string, text: string, style: "text" | "header" = "text"): SheetRow {
  const row = spanning(countyLayout, [
    { column: 0, columns: 1, text: label, style: style === "text" ? "label" : style },
    { column: 1, columns: columnCount - 1, text, style },
  ]);
  return style === "header" ? { ...row, staysWithNext: true } : row;
}
