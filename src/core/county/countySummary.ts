import { checkLedger, disputesOf, type Dispute } from "../checks";
import { groupBy } from "../groupBy";
import { ledgerAsOf, type Ledger } from "../ledger";
import type { Area, DateText, Observation, SourceDocument } from "../model/dataset";
import { inferredTimesNote, openingOf, type Opening } from "../opening";
import { factLine, latestData, targetLines, type FactLine, type TargetLine } from "../summary";
import type { RuleSet } from "../targets";
import { allAnnexes, targetListOf, type AnnexChoice } from "./annexChoice";
import { attentionLines } from "./attention";
import {
  completionBars,
  fundBars,
  growthBars,
  type Bars,
  type CompletionBars,
  type FundBar,
} from "./chartParts";
import { doublingRows, type DoublingRow } from "./doublingRows";
import { mainPart, type MainPart } from "./mainLines";

/** All that the sheet of one county says, as plain data. */
export interface CountySummary {
  readonly area: Area;
  /** Name of the paired area; undefined where no document names it. */
  readonly partner: string | undefined;
  readonly asOf: DateText | undefined;
  /** The latest period, in words, that the county's own figures have as of that day. */
  readonly latestData: string | undefined;
  readonly rules: RuleSet;
  /** The lists behind page 1. */
  readonly annexes: AnnexChoice;
  readonly opening: Opening;
  readonly main: MainPart;
  readonly doublings: readonly DoublingRow[];
  readonly completion: CompletionBars | undefined;
  readonly funds: Bars<FundBar> | undefined;
  readonly growths: Bars<FactLine> | undefined;
  readonly attention: readonly string[];
  /** Figures of the county that contradict each other. */
  readonly disputes: readonly Dispute[];
  /** Ids of the rows whose figures stand before all lists, as far as there is room. */
  readonly rowsInFront: ReadonlySet<string>;
  /** What holds of several of these figures, said once; empty where nothing does. */
  readonly note: string;
  /** Worst first. */
  readonly targets: readonly TargetLine[];
  readonly details: readonly DetailPart[];
  /** In the order of the numbers by which the sheet cites them, from 1. */
  readonly sources: readonly SourceDocument[];
}

/** The rows of one domain. */
export interface DetailPart {
  readonly domain: string;
  readonly lines: readonly FactLine[];
}

/**
 * Lays out nothing and asks nobody: a county's rows of the ledger that its as-of day knows, in the order its sheet
 * shows them.
 */
export function countySummary(
  whole: Ledger,
  areaCode: string,
  annexes: AnnexChoice = allAnnexes,
): CountySummary {
  const ledger = ledgerAsOf(whole, [areaCode]);
  const area = ledger.areaByCode.get(areaCode) ?? unknownArea(areaCode);
  const rows = ledger.observationsOfArea.get(areaCode) ?? [];
  const targets = targetLines(ledger, areaCode);
  const disputes = disputesOf(ledger, areaCode);
  const opening = openingOf(ledger, areaCode, targetListOf(annexes));
  const main = mainPart(ledger, areaCode, targets);
  const doublings = doublingRows(ledger, areaCode);
  const funds = fundBars(ledger, rows);
  const inFront = [
    ...opening.sentences.flatMap((sentence) => sentence.rows),
    ...main.lines.flatMap(({ fact }) => fact?.observation ?? []),
    ...doublings.flatMap(({ facts }) => facts.map(({ row }) => row)),
    ...(funds?.bars ?? []).map(({ fact }) => fact.observation),
  ];
  return {
    area,
    partner: area.partner && (ledger.areaByCode.get(area.partner)?.name ?? area.partner),
    asOf: ledger.asOf,
    latestData: latestData(ledger, areaCode),
    rules: ledger.rules,
    annexes,
    opening,
    main,
    doublings,
    completion: completionBars(targets),
    funds,
    growths: growthBars(ledger, areaCode),
    attention: attentionLines(ledger, {
      targets,
      disputes,
      findings: checkLedger(ledger, { area: areaCode }),
    }),
    disputes,
    rowsInFront: new Set(inFront.map(({ id }) => id)),
    note: inferredTimesNote(ledger, inFront),
    targets,
    details: detailParts(ledger, rows),
    sources: sourcesOf(ledger, areaCode),
  };
}

function detailParts(ledger: Ledger, rows: readonly Observation[]): DetailPart[] {
  const order = new Map(ledger.dataset.indicators.map((row, index) => [row.indicator, index]));
  // Totals stand before their parts.
  const placeOf = ({ indicator, observation }: FactLine): number =>
    (order.get(indicator.indicator) ?? 0) * 4 +
    (observation.item === "" ? 0 : 2) +
    (observation.partner === "" ? 0 : 1);
  const lines = rows
    .map((row) => factLine(ledger, row))
    .filter((line) => line !== undefined)
    .sort((one, other) => placeOf(one) - placeOf(other));
  const domains = groupBy(lines, ({ indicator }) => indicator.domain);
  return [...domains].map(([domain, part]) => ({ domain, lines: part }));
}

function sourcesOf(ledger: Ledger, area: string): SourceDocument[] {
  const rows = [
    ...(ledger.observationsOfArea.get(area) ?? []),
    ...(ledger.targetsOfArea.get(area) ?? []),
  ];
  const used = new Set(rows.map((row) => row.source));
  return ledger.dataset.sources.filter(({ source }) => used.has(source));
}

function unknownArea(area: string): Area {
  return {
    area,
    name: area,
    shortName: area,
    aliases: [],
    initials: "",
    level: "county",
    parent: undefined,
    partner: undefined,
  };
}
