import type { CountySummary } from "../../core/county";
import type { Sentence } from "../../core/opening";
import type { ConditionalFormatPlan } from "../plan";
import { heading, spacer, type Section, type SheetRow } from "../stack/section";
import type { SourceNumbers } from "./captions";
import { chartCount, chartRows, leastChartRows } from "./chartSection";
import { attentionRows, footRows, signatureRows } from "./closingSections";
import { doublingSectionRows } from "./doublingSection";
import type { CountyOptions } from "./layout";
import { mainRows } from "./mainSection";
import { openingRows } from "./openingSection";
import { roomSteps, type Room } from "./room";
import { titleSection } from "./titleSection";

/** Page 1 of a county's sheet, which is one page whatever it has to say. */
export interface PageOne {
  readonly sections: readonly Section[];
  /** Those of 综述 that there is room for. */
  readonly sentences: readonly Sentence[];
  /** How many charts have a place, and over which rows of the page they lie. */
  readonly chartCount: number;
  readonly chartRows: { readonly row: number; readonly rows: number };
}

interface Part {
  readonly id: string;
  readonly title?: string;
  readonly rows: readonly SheetRow[];
  readonly conditionalFormats?: readonly ConditionalFormatPlan[];
}

const numerals = ["一", "二", "三", "四", "五"];
const gap = 4;

/** What there is room for on a page of this height: what weighs least gives way first. */
export function pageOne(
  summary: CountySummary,
  sources: SourceNumbers,
  { options, height }: { readonly options: CountyOptions; readonly height: number },
): PageOne {
  const partsIn = layout(summary, sources, options);
  const fits = (room: Room): boolean => heightOf(partsIn(room)) <= height;
  const full = fullRoom(summary);
  let room = full;
  for (const narrower of roomSteps(full)) {
    if (fits(room)) break;
    room = narrower;
  }
  // What a chart left behind is used.
  for (const key of ["facts", "attentionLines", "mainLines", "chartRows"] as const)
    while (room[key] < full[key] && fits({ ...room, [key]: room[key] + 1 }))
      room = { ...room, [key]: room[key] + 1 };
  const parts = partsIn(room);
  const rowsBefore = (index: number): number =>
    parts.slice(0, index).reduce((sum, part) => sum + rowsOf(part).length, 0);
  const charts = parts.findIndex(({ id }) => id === "charts");
  return {
    sections: numbered(parts),
    sentences: room.sentences,
    chartCount: charts < 0 ? 0 : room.charts,
    // Below their heading.
    chartRows: { row: rowsBefore(charts) + 1, rows: room.chartRows },
  };
}

function fullRoom(summary: CountySummary): Room {
  const { main, attention, opening } = summary;
  return {
    chartRows: 12,
    leastChartRows: leastChartRows(summary),
    charts: 2,
    mainLines: main.lines.length,
    attentionLines: attention.length,
    facts: 3,
    sentences: opening.sentences,
  };
}

/** The parts of the page for a room. */
function layout(
  summary: CountySummary,
  sources: SourceNumbers,
  options: CountyOptions,
): (room: Room) => readonly Part[] {
  const { mode } = options;
  const charts = chartCount(summary);
  // Only what loses room is laid out again.
  const opening = lastOf((sentences: readonly Sentence[]) => openingRows(sentences, sources));
  const main = lastOf((lines: number) => mainRows(summary, mode, lines));
  const doublings = lastOf((facts: number) => doublingSectionRows(summary, mode, facts));
  const attention = lastOf((lines: number) => attentionRows(summary.attention.slice(0, lines)));
  const title = titleSection(summary, options);
  const closing = [
    { id: "signatures", rows: [spacer(gap), ...signatureRows()] },
    { id: "foot", rows: footRows(summary, sources) },
  ];
  return (room) => [
    title,
    { id: "opening", title: "综述", rows: opening(room.sentences) },
    { id: "headlines", title: "主要指标", ...main(room.mainLines) },
    { id: "pillars", title: "六个倍增", rows: doublings(room.facts) },
    ...(Math.min(room.charts, charts) === 0
      ? []
      : [{ id: "charts", title: "图", rows: chartRows(room.chartRows) }]),
    ...(room.attentionLines === 0
      ? []
      : [{ id: "attention", title: "需关注", rows: attention(room.attentionLines) }]),
    ...closing,
  ];
}

/** Remembers the last answer. */
function lastOf<Question, Answer>(ask: (question: Question) => Answer): typeof ask {
  let last: { readonly question: Question; readonly answer: Answer } | undefined;
  return (question) => {
    if (last?.question !== question) last = { question, answer: ask(question) };
    return last.answer;
  };
}

function rowsOf({ title, rows }: Part): readonly SheetRow[] {
  return title === undefined ? rows : [heading(title), ...rows];
}

function heightOf(parts: readonly Part[]): number {
  return parts.flatMap(rowsOf).reduce((sum, { height }) => sum + height, 0);
}

/** Headings are numbered by what is there. */
function numbered(parts: readonly Part[]): readonly Section[] {
  const titled = parts.filter(({ title }) => title !== undefined);
  return parts.map((part): Section => {
    const { id, title, conditionalFormats = [] } = part;
    if (title === undefined) return { id, rows: part.rows };
    const numeral = numerals[titled.indexOf(part)] ?? "";
    return {
      id,
      rows: rowsOf({ ...part, title: `${numeral}、${title}` }),
      conditionalFormats: conditionalFormats.map((format) => ({
        ...format,
        place: { ...format.place, row: format.place.row + 1 },
      })),
    };
  });
}
