import { factName, type Ledger } from "../ledger";
import type { Observation } from "../model/dataset";
import { compareLatestFirst } from "../periods";
import { saidFigure } from "../opening";
import { doublingLines, pillarParts, type DoublingLine, type FactLine } from "../summary";

/** One of the six doublings on a county's sheet. */
export interface DoublingRow {
  /** 教育倍增. */
  readonly pillar: string;
  /** The facts that weigh most, the weightiest first. */
  readonly facts: readonly SaidFact[];
  /** The weightiest where it has a rate. */
  readonly growing: FactLine | undefined;
  /** 倍增进度, 1 where it is reached, or what stands in its place: 缺基数, 缺现值. */
  readonly progress: DoublingLine["progress"];
}

export interface SaidFact {
  /** 结对学校数. */
  readonly name: string;
  /** 9所. */
  readonly figure: string;
  /** The time that it speaks of, in words. */
  readonly time: string;
  readonly row: Observation;
}

const mostFacts = 3;

/** The six doublings in their official order, each with what was done for it at last. */
export function doublingRows(ledger: Ledger, area: string): readonly DoublingRow[] {
  const rows = ledger.observationsOfArea.get(area) ?? [];
  const lines = new Map(doublingLines(ledger, area).map((line) => [line.pillar, line]));
  return pillarParts(ledger, rows).map((part) => {
    const line = lines.get(part.pillar);
    const rankOf = rankBeside(line);
    const facts = part.facts
      .filter((fact) => isTold(fact))
      .sort((one, other) => rankOf(one) - rankOf(other) || newestFirst(ledger, one, other));
    const chosen = facts.slice(0, mostFacts);
    const [first] = chosen;
    return {
      pillar: part.word,
      facts: chosen.map((fact) => said(ledger, fact, chosen)),
      growing: first?.growth.rate === undefined ? undefined : first,
      progress: line?.progress ?? { word: "缺基数" },
    };
  });
}

/** A figure or a rate, and what it is of. */
function isTold({ observation }: FactLine): boolean {
  return (observation.value ?? observation.yoy) !== undefined;
}

function said(ledger: Ledger, fact: FactLine, all: readonly FactLine[]): SaidFact {
  const { observation } = fact;
  const short = withoutOwnPartner(ledger, fact);
  const isAlone = all.every((one) => one === fact || withoutOwnPartner(ledger, one) !== short);
  return {
    name: isAlone ? short : fact.name,
    figure: saidFigure(ledger, observation),
    time: fact.time,
    row: observation,
  };
}

/** The paired area is named at the head of the sheet. */
function withoutOwnPartner(ledger: Ledger, { name, observation }: FactLine): string {
  const { area, partner } = observation;
  const isOwn = partner !== "" && ledger.areaByCode.get(area)?.partner === partner;
  return isOwn ? factName(ledger, { ...observation, partner: "" }) : name;
}

/** What 倍增台账 measures, then wholes before parts, levels before rates, headline indicators before others. */
function rankBeside(line: DoublingLine | undefined): (fact: FactLine) => number {
  return ({ indicator, observation }) =>
    (indicator === line?.indicator && observation.item === line.item ? -8 : 0) +
    (observation.item === "" ? 0 : 4) +
    (observation.value === undefined ? 2 : 0) +
    (indicator.headline === undefined ? 1 : 0);
}

function newestFirst(ledger: Ledger, one: FactLine, other: FactLine): number {
  return compareLatestFirst(
    ledger.periodOf(one.observation.period),
    ledger.periodOf(other.observation.period),
  );
}
