import { groupBy } from "../groupBy";
import type {
  Area,
  Dataset,
  DateText,
  FillIn,
  Indicator,
  Observation,
  Target,
} from "../model/dataset";
import type { Doubling } from "../model/doubling";
import { scheduleRules, shippedRuleSets, type RuleSet } from "../targets";
import { isClosed, readStoredPeriod, windowKey, type Period } from "../periods";
import { observationShelfKey, targetShelfKey, type Held, type Ledger } from "./rows/ledger";
import { accountsOf } from "./rows/accounts";
import { createNameIndex } from "./names/nameIndex";
import { nameKey } from "../nameKey";
import { isSameCase } from "./rows/isSameCase";
import { fillInsOfRows, targetKey } from "./targets/fillIns";
import { entryOf, openShelf, putOnShelf, type OpenShelf } from "./rows/shelf";
import type { UnreadRow } from "./rows/unread";
import { windowYearBefore } from "./rows/windowYearBefore";

export interface LedgerOptions {
  /** As-of date that a person set for the workbook. */
  readonly asOf?: DateText | undefined;
  /** The rule set chosen for the workbook; 序时 where undefined. */
  readonly rules?: RuleSet | undefined;
  readonly ruleSets?: readonly RuleSet[];
  readonly unread?: readonly UnreadRow[];
  /** All that people reported; what each target's own row holds where undefined. */
  readonly fillIns?: readonly FillIn[] | undefined;
  readonly doublings?: readonly Doubling[];
}

/** Indexes a dataset once, so that every look-up afterwards costs the same however many rows there are. */
export function createLedger(dataset: Dataset, options: LedgerOptions = {}): Ledger {
  const periodOf = remembered(readStoredPeriod);
  const fillIns = options.fillIns ?? fillInsOfRows(dataset.targets);
  const keys = new Set(dataset.targets.map(targetKey));
  const counted = fillIns.filter((one) => keys.has(targetKey(one)));
  const latestActualEnd = latestEndOf(dataset.observations, counted, periodOf);
  const indicatorById = new Map(dataset.indicators.map((row) => [row.indicator, row]));
  const observationById = new Map(dataset.observations.map((row) => [row.id, row]));
  return {
    dataset,
    areas: createNameIndex<Area>(dataset.areas, {
      id: (row) => row.area,
      name: (row) => row.name,
      others: (row) => [row.shortName, ...row.aliases],
      initials: (row) => row.initials,
    }),
    indicators: createNameIndex<Indicator>(dataset.indicators, {
      id: (row) => row.indicator,
      name: (row) => row.name,
      others: (row) => row.aliases,
      initials: (row) => row.initials,
    }),
    areaByCode: new Map(dataset.areas.map((row) => [row.area, row])),
    indicatorById,
    sourceById: new Map(dataset.sources.map((row) => [row.source, row])),
    observationById,
    targetById: new Map(dataset.targets.map((row) => [row.id, row])),
    observations: shelveObservations(dataset.observations, indicatorById, periodOf),
    targets: shelveTargets(dataset.targets, periodOf),
    observationsOfArea: groupBy(dataset.observations, (row) => row.area),
    targetsOfArea: groupBy(dataset.targets, (row) => row.area),
    accounts: accountsOf(dataset.relations, observationById),
    areasOfIndicator: areasOfIndicator(dataset),
    itemsOfIndicator: itemsOfIndicator(dataset),
    unread: options.unread ?? [],
    fillIns: groupBy(counted, targetKey),
    orphans: fillIns.filter((one) => !keys.has(targetKey(one))),
    doublingsOfArea: groupBy(options.doublings ?? [], (row) => row.area),
    asOf: options.asOf ?? latestActualEnd,
    latestActualEnd,
    rules: options.rules ?? scheduleRules,
    ruleSets: options.ruleSets ?? shippedRuleSets,
    periodOf,
  };
}

/** The ledger with what 倍增台账 says otherwise. */
export function withDoublings(ledger: Ledger, doublings: readonly Doubling[]): Ledger {
  return { ...ledger, doublingsOfArea: groupBy(doublings, (row) => row.area) };
}

/** Thousands of rows share a few dozen periods: what is worked out from one is worked out once. */
function remembered<Result>(workOut: (stored: string) => Result): (stored: string) => Result {
  const results = new Map<string, { readonly result: Result }>();
  return (stored) => entryOf(results, stored, () => ({ result: workOut(stored) })).result;
}

function shelveObservations(
  rows: readonly Observation[],
  indicators: ReadonlyMap<string, Indicator>,
  periodOf: (stored: string) => Period,
): Map<string, OpenShelf<Observation>> {
  const shelves = new Map<string, OpenShelf<Observation>>();
  const keyOf = (row: Observation, held: Held) =>
    observationShelfKey(row.area, row.indicator, row.nature, held);
  const put = (row: Observation, held: Held) => {
    const shelf = entryOf(shelves, keyOf(row, held), openShelf<Observation>);
    putOnShelf(shelf, row, periodOf(row.period));
  };
  for (const row of rows) if (row.value !== undefined) put(row, "value");

  const windowBefore = remembered((stored) => {
    const before = windowYearBefore(periodOf(stored));
    return before === undefined ? undefined : windowKey(before);
  });
  const hasTwoLevels = (row: Observation): boolean => {
    if (row.value === undefined || indicators.get(row.indicator)?.price === "constant")
      return false;
    const levels = shelves.get(keyOf(row, "value"))?.byWindow;
    const before = levels?.get(windowBefore(row.period) ?? "");
    return before?.rows.some((other) => isSameCase(other, row)) ?? false;
  };
  for (const row of rows) if (row.yoy !== undefined || hasTwoLevels(row)) put(row, "growth");
  return shelves;
}

function shelveTargets(
  rows: readonly Target[],
  periodOf: (stored: string) => Period,
): Map<string, OpenShelf<Target>> {
  const shelves = new Map<string, OpenShelf<Target>>();
  for (const row of rows) {
    const shelf = entryOf(shelves, targetShelfKey(row.area, row.indicator), openShelf<Target>);
    putOnShelf(shelf, row, periodOf(row.period));
  }
  return shelves;
}

function areasOfIndicator(dataset: Dataset): Map<string, Set<string>> {
  const areas = new Map<string, Set<string>>();
  for (const { indicator, area } of dataset.observations) {
    entryOf(areas, indicator, () => new Set<string>()).add(area);
  }
  return areas;
}

function itemsOfIndicator(dataset: Dataset): Map<string, Map<string, string>> {
  const items = new Map<string, Map<string, string>>();
  for (const { indicator, item } of [...dataset.observations, ...dataset.targets]) {
    if (item !== "")
      entryOf(items, indicator, () => new Map<string, string>()).set(nameKey(item), item);
  }
  return items;
}

/** The latest day that anything known reaches to: an estimate is not known yet. */
function latestEndOf(
  rows: readonly Observation[],
  fillIns: readonly FillIn[],
  periodOf: (stored: string) => Period,
): DateText | undefined {
  let latest: DateText | undefined;
  const see = (day: DateText | undefined): void => {
    if (day !== undefined && (latest === undefined || day > latest)) latest = day;
  };
  for (const { nature, status, period } of rows) {
    const window = periodOf(period);
    if (nature === "actual" && status !== "E" && isClosed(window)) see(window.end);
  }
  for (const { day } of fillIns) see(day);
  return latest;
}
