import type { CountySummary, DoublingRow, SaidFact } from "../../core/county";
import { groupBy } from "../../core/groupBy";
import { noTime } from "../../core/periods";
import { nothing } from "../../core/summary";
import { textCell } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import { heightOfText } from "../sizes";
import { headerRow, lowestRow, widthOf, type SheetRow } from "../stack/section";
import { growthCell, ratioCell, spoken } from "./factCells";
import { countyLayout, shortened, type Mode } from "./layout";
import { ordinal } from "./mainSection";

/** Columns over which 主要进展 runs. */
const progress = { column: 2, columns: 6 } as const;

/** Points of two lines. */
const highestPhrase = heightOfText("一\n二", 2, "text");

/** 六个倍增: a line each, with its weightiest facts as one phrase. */
export function doublingSectionRows(
  summary: CountySummary,
  mode: Mode,
  mostFacts: number,
): readonly SheetRow[] {
  const times = summary.doublings.flatMap(({ facts }) => facts.map(({ time }) => time));
  const isOneTime = new Set(times).size === 1 && times[0] === summary.latestData;
  const header = headerRow(countyLayout, [
    "序号",
    "领域",
    "主要进展",
    ...Array.from({ length: progress.columns - 1 }, () => ""),
    "同比",
    "倍增进度",
  ]);
  return [
    { ...header, height: lowestRow, merges: [progress] },
    ...summary.doublings.map((row, index) =>
      doublingRow(summary, row, { index, mode, mostFacts, isOneTime }),
    ),
  ];
}

interface DoublingLook {
  readonly index: number;
  readonly mode: Mode;
  readonly mostFacts: number;
  /** All facts are of the newest time, which the head of the page names. */
  readonly isOneTime: boolean;
}

function doublingRow(
  { area }: CountySummary,
  { pillar, facts, growing, progress: reached }: DoublingRow,
  { index, mode, mostFacts, isOneTime }: DoublingLook,
): SheetRow {
  const width = widthOf(countyLayout, progress);
  const heightOf = (text: string): number => heightOfText(text, width, "text");
  const phrases = phrasesOf(facts.slice(0, mostFacts), isOneTime);
  const said =
    phrases.find((text) => heightOf(text) <= highestPhrase) ??
    phrases.at(-1) ??
    "资料和台账中没有这方面的实际数";
  const growth = growing
    ? spoken(growthCell(area.name, growing, mode))
    : textCell(nothing, "center");
  const cells: Cell[] = [
    ordinal(index),
    textCell(pillar),
    textCell(said),
    ...Array.from({ length: progress.columns - 1 }, () => textCell(undefined)),
    growth,
    "word" in reached ? textCell(reached.word, "center") : ratioCell(reached.value),
  ];
  return { cells, height: heightOf(said), merges: [progress] };
}

/** The facts as one phrase, then fewer and fewer of them; the weightiest alone is said at any length. */
function phrasesOf(facts: readonly SaidFact[], isOneTime: boolean): readonly string[] {
  return facts.map((_, left) => phraseOf(facts.slice(0, facts.length - left), isOneTime));
}

function phraseOf(facts: readonly SaidFact[], isOneTime: boolean): string {
  return [...groupBy(facts, ({ time }) => time)]
    .map(([time, said]) => {
      const texts = said.map(({ name, figure }) => `${shortened(name)}${figure}`).join("、");
      if (time === noTime) return `${texts}（${noTime}）`;
      return isOneTime ? texts : `${time}${texts}`;
    })
    .join("；");
}
