import type { Answer } from "../../answer";
import { groupBy } from "../../groupBy";
import { ledgerAsOf, type Ledger } from "../../ledger";
import type { DateText, Indicator, Observation } from "../../model/dataset";
import type { Doubling, DoublingEntry } from "../../model/doubling";
import { pillars, type Pillar } from "../../model/enumerations";
import { lastDayOfMonth } from "../../periods";
import { doublingDate, doublingProgress, growthToDouble, usualMultiple } from "../../targets";
import { doublingFigures, type DoublingBase, type DoublingFigures } from "./doublingFigures";
import { suggestedLead } from "./suggestedLead";

/** A result, or the word that stands in its place: 缺基数, 缺现值, 未增长 … */
export type Told<T> = { readonly value: T } | { readonly word: string };

/** One of the six doublings of a county, as 倍增台账 measures it. */
export interface DoublingLine {
  readonly pillar: Pillar;
  /** 教育倍增 … */
  readonly word: string;
  /** Its lead indicator; undefined where none is suggested, or its row cannot be read. */
  readonly indicator: Indicator | undefined;
  readonly item: string;
  readonly base: DoublingBase | undefined;
  readonly current: Observation | undefined;
  readonly multiple: number;
  readonly goalYear: number | undefined;
  /** 倍增进度, 1 is reached. */
  readonly progress: Told<number>;
  /** 所需年均增速, a fraction. */
  readonly needed: Told<number>;
  /** 预计时间, the last day of its month. */
  readonly expected: Told<DateText>;
}

/** Where domain language has no word for what is missing. */
const wordless = "—";

/** What stands in place of figures of a row that cannot be read. */
export const unreadDoubling = "待更新";

/** The six doublings of a county in their official order, as of the ledger's day. */
export function doublingLines(whole: Ledger, area: string): readonly DoublingLine[] {
  const ledger = ledgerAsOf(whole, [area]);
  const rows = groupBy(ledger.doublingsOfArea.get(area) ?? [], ({ pillar }) => pillar);
  return (Object.keys(pillars) as Pillar[]).map((pillar) => {
    const [row] = rows.get(pillar) ?? [];
    return row ? lineOfRow(ledger, row) : lineOfEntry(ledger, area, pillar, undefined);
  });
}

function lineOfRow(ledger: Ledger, { area, pillar, entry }: Doubling): DoublingLine {
  return entry === undefined
    ? emptyLine(pillar, unreadDoubling)
    : lineOfEntry(ledger, area, pillar, entry);
}

function lineOfEntry(
  ledger: Ledger,
  area: string,
  pillar: Pillar,
  written: DoublingEntry | undefined,
): DoublingLine {
  const lead = written ?? suggestedLead(ledger, area, pillar);
  if (lead === undefined) return emptyLine(pillar, "缺基数");
  const entry: DoublingEntry = { ...nothingTyped, ...lead };
  const figures = doublingFigures(ledger, area, entry);
  const { base, current } = figures;
  return {
    ...emptyLine(pillar, ""),
    base,
    current,
    indicator: ledger.indicatorById.get(entry.indicator),
    item: entry.item,
    multiple: entry.multiple ?? usualMultiple,
    goalYear: entry.goalYear,
    ...reckoned(ledger, entry, figures),
  };
}

const nothingTyped = {
  basePeriod: "",
  baseValue: undefined,
  goalYear: undefined,
  multiple: undefined,
} as const;

function emptyLine(pillar: Pillar, word: string): DoublingLine {
  return {
    pillar,
    word: pillars[pillar],
    indicator: undefined,
    item: "",
    base: undefined,
    current: undefined,
    multiple: usualMultiple,
    goalYear: undefined,
    progress: { word },
    needed: { word },
    expected: { word },
  };
}

function reckoned(
  ledger: Ledger,
  { goalYear, multiple }: DoublingEntry,
  figures: DoublingFigures,
): Pick<DoublingLine, "progress" | "needed" | "expected"> {
  const { base, current } = figures;
  const why = whyNone(figures);
  if (why !== undefined) return { progress: why, needed: why, expected: why };
  const pair = [base?.value, current?.value] as const;
  const now = endOf(ledger, current?.period);
  const goal = goalYear === undefined ? undefined : lastDayOfMonth(12 * goalYear + 11);
  const needed = told(growthToDouble(...pair, now, goal, multiple));
  const isOpen = goal === undefined && "word" in needed && needed.word === wordless;
  return {
    progress: told(doublingProgress(...pair, multiple)),
    needed: isOpen ? { word: "缺目标年" } : needed,
    expected: told(doublingDate(...pair, endOf(ledger, base?.period), now, multiple)),
  };
}

/** Why two figures that are there cannot be compared. */
function whyNone({ base, isBroken }: DoublingFigures): { readonly word: string } | undefined {
  if (base?.period === "") return { word: "缺基期" };
  return base !== undefined && isBroken ? { word: "口径不可比" } : undefined;
}

function endOf(ledger: Ledger, period: string | undefined): DateText | undefined {
  return period === undefined ? undefined : ledger.periodOf(period).end;
}

function told<T>(answer: Answer<T>): Told<T> {
  return answer.ok ? { value: answer.value } : { word: answer.word ?? wordless };
}
