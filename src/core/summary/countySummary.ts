import { groupBy } from "../groupBy";
import type { RuleSet } from "../targets";
import { checkLedger, type Finding } from "../checks";
import { ledgerAsOf, type Ledger } from "../ledger";
import type { Area, DateText, Observation, SourceDocument } from "../model/dataset";
import { completionPart, fundsPart, ratesPart, type ChartPart, type FundBar } from "./chartParts";
import { factLine, type FactLine } from "./factLine";
import { headlinesOf } from "./headlines";
import { latestData } from "./latestData";
import { pillarParts, type PillarPart } from "./pillarParts";
import { targetLines, type TargetLine } from "./targetLine";

/** All that the sheet of one county says, as plain data. */
export interface CountySummary {
  readonly area: Area;
  /** Name of the paired area; undefined where no document names it. */
  readonly partner: string | undefined;
  readonly asOf: DateText | undefined;
  /** The latest period, in words, that the county's own figures have as of that day. */
  readonly latestData: string | undefined;
  readonly rules: RuleSet;
  readonly headlines: readonly FactLine[];
  /** Worst first. */
  readonly targets: readonly TargetLine[];
  readonly pillars: readonly PillarPart[];
  readonly funds: ChartPart<FundBar>;
  readonly rates: ChartPart<FactLine>;
  readonly completion: ChartPart<TargetLine>;
  readonly details: readonly DetailPart[];
  readonly findings: readonly Finding[];
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
export function countySummary(whole: Ledger, areaCode: string): CountySummary {
  const ledger = ledgerAsOf(whole, [areaCode]);
  const area = ledger.areaByCode.get(areaCode) ?? unknownArea(areaCode);
  const rows = ledger.observationsOfArea.get(areaCode) ?? [];
  const targets = targetLines(ledger, areaCode);
  return {
    area,
    partner: area.partner && (ledger.areaByCode.get(area.partner)?.name ?? area.partner),
    asOf: ledger.asOf,
    latestData: latestData(ledger, areaCode),
    rules: ledger.rules,
    headlines: headlinesOf(ledger, areaCode),
    targets,
    pillars: pillarParts(ledger, rows),
    funds: fundsPart(ledger, rows),
    rates: ratesPart(ledger, rows),
    completion: completionPart(targets),
    details: detailParts(ledger, rows),
    findings: checkLedger(ledger, { area: areaCode }),
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
