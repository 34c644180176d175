import { groupBy } from "../groupBy";
import type { Ledger } from "../ledger";
import type { Area, Indicator } from "../model/dataset";
import { pillars, type Pillar } from "../model/enumerations";
import { doublingLines, factLine, type DoublingLine, type FactLine } from "../summary";

/** One of the six doublings, by one lead indicator. */
export interface ComparedDoubling {
  /** 教育倍增. */
  readonly word: string;
  /** Undefined where no county measures it. */
  readonly indicator: Indicator | undefined;
  /** In the order of the counties; undefined for one that measures by another indicator, or by none. */
  readonly cells: readonly (DoublingOfCounty | undefined)[];
  /** Counties without the figure that it starts from. */
  readonly withoutBase: number;
}

export interface DoublingOfCounty {
  /** The figure that it has come to. */
  readonly current: FactLine | undefined;
  /** 倍增进度, 1 where it is reached, or what stands in its place. */
  readonly progress: DoublingLine["progress"];
}

/** What a doubling says that nothing starts from. */
const noBase = "缺基数";

/** The six doublings in their official order, one after the other where counties measure it by several indicators. */
export function comparedDoublings(ledger: Ledger, counties: readonly Area[]): ComparedDoubling[] {
  const lines = counties.map(({ area }) => doublingLines(ledger, area));
  return (Object.keys(pillars) as Pillar[]).flatMap((pillar) => {
    const own = lines.map((all) => all.find((line) => line.pillar === pillar));
    const measured = own.filter((line) => line?.indicator !== undefined);
    const byIndicator = [...groupBy(measured, (line) => line?.indicator).keys()];
    const leads = byIndicator.length === 0 ? [undefined] : byIndicator;
    return leads.map((indicator): ComparedDoubling => {
      const ofLead = own.map((line) => (line?.indicator === indicator ? line : undefined));
      return {
        word: pillars[pillar],
        indicator,
        cells: ofLead.map((line) => line && cellOf(ledger, line)),
        withoutBase: withoutBase(ofLead),
      };
    });
  });
}

function cellOf(ledger: Ledger, { current, progress }: DoublingLine): DoublingOfCounty {
  return { current: current && factLine(ledger, current), progress };
}

function withoutBase(lines: readonly (DoublingLine | undefined)[]): number {
  return lines.filter(
    (line) => line !== undefined && "word" in line.progress && line.progress.word === noBase,
  ).length;
}
